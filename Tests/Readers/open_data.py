"""Reads the open data and the follow-up of the example's site with the programs that others read such data with.

Usage: open_data.py PROGRAM

CSV with Python's own reader, with pandas, and by its CSVW metadata, JSON by its schema, the catalogue with rdflib and by shapes; and the
figures of the follow-up counted anew from the data, where the data is enough to count them.
"""

import csv
import io
import json
import pathlib
import subprocess
import sys
import tempfile

import jsonschema
import pandas
import pyshacl
import rdflib

CHECKOUT = pathlib.Path(__file__).resolve().parents[2]
NOW = "2026-11-25T12:00"
DATATYPES = {
    "string": str, "anyURI": str, "date": lambda text: __import__("datetime").date.fromisoformat(text), "integer": int,
    "decimal": float, "boolean": lambda text: {"true": True, "false": False}[text],
}


def rows(path):
    data = path.read_bytes()
    assert data.endswith(b"\r\n") and not data.startswith(b"\xef\xbb\xbf"), path
    return list(csv.DictReader(io.StringIO(data.decode("utf-8"), newline="")))


def check_with_pandas(path, found, columns):
    """As a researcher reads it, with nothing said but which columns are days: the same rows, and numbers as numbers."""
    days = [column["titles"] for column in columns if column["datatype"] == "date"]
    frame = pandas.read_csv(path, parse_dates=days)
    assert list(frame.columns) == [column["titles"] for column in columns], path
    assert len(frame) == len(found), path
    for column in columns:
        values = frame[column["titles"]].dropna()
        assert len(values) == sum(bool(row[column["titles"]]) for row in found), (path, column["titles"])
        if not len(values):
            continue
        if column["datatype"] in ("integer", "decimal"):
            assert pandas.api.types.is_numeric_dtype(values), (path, column["titles"])
        elif column["datatype"] == "date":
            assert pandas.api.types.is_datetime64_any_dtype(values), (path, column["titles"])


def check_tables(folder):
    metadata = json.loads((folder / "csv-metadata.json").read_text(encoding="utf-8"))
    tables = {table["url"].rsplit("/", 1)[1].removesuffix(".csv"): table for table in metadata["tables"]}
    assert len(tables) == 10, sorted(tables)
    for name, table in tables.items():
        found = rows(folder / f"{name}.csv")
        columns = table["tableSchema"]["columns"]
        header = (folder / f"{name}.csv").read_text(encoding="utf-8").split("\n", 1)[0].strip().split(",")
        assert header == [column["titles"] for column in columns], name
        for row in found:
            for column in columns:
                text = row[column["titles"]]
                if text:
                    DATATYPES[column["datatype"]](text)
        check_with_pandas(folder / f"{name}.csv", found, columns)
        ids = [row["id"] for row in found]
        assert len(set(ids)) == len(ids) and all(ids), f"{name}: ids that are not unique"
        schema = json.loads((folder / f"{name}.schema.json").read_text(encoding="utf-8"))
        jsonschema.Draft202012Validator.check_schema(schema)
        data = json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))
        validator = jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker())
        validator.validate(data)
        assert len(data["rows"]) == len(found), name
        if found:
            wrong = json.loads(json.dumps(data))
            wrong["rows"][0]["unknown"] = 1
            assert not validator.is_valid(wrong), f"{name}: its schema takes anything"
    return tables


def check_catalogue(folder):
    graph = rdflib.Graph().parse(folder / "catalogue.rdf", format="xml")
    assert not [node for node in graph.all_nodes() if isinstance(node, rdflib.BNode)]
    for node in graph.all_nodes():
        if isinstance(node, rdflib.URIRef):
            assert ":" in node, f"{node} is no absolute IRI"
    shapes = rdflib.Graph().parse(CHECKOUT / "Tests" / "Readers" / "dcat-shapes.ttl")
    conforms, _, report = pyshacl.validate(graph, shacl_graph=shapes)
    assert conforms, report
    dcat = rdflib.Namespace("http://www.w3.org/ns/dcat#")
    graph.remove((None, dcat.contactPoint, None))
    assert not pyshacl.validate(graph, shacl_graph=shapes)[0], "the shapes take anything"
    for address in rdflib.Graph().parse(folder / "catalogue.rdf").objects(None, dcat.downloadURL):
        assert (folder / str(address).rsplit("/", 1)[1]).is_file(), address


def check_figures(site):
    """Those figures that the tables are enough for."""
    told = {(row["figure"]): row for row in rows(site / "uppfoljning" / "2026" / "figures.csv")}
    data = {name: rows(site / "data" / f"{name}.csv") for name in ("dialogues", "promises", "groups", "answers")}
    measured = {row["id"]: row for row in data["dialogues"] if row["published"] >= "2024-01-01"}
    opened = {id for id, row in measured.items() if row["opens"].startswith("2026")}
    assert int(told["opened"]["count"]) == len(opened)
    assert int(told["from-residents"]["count"]) == sum(measured[id]["initiated-by"] == "residents" for id in opened)
    pairs = [row for row in data["groups"] if row["dialogue"] in opened]
    assert int(told["without-computer"]["of"]) == len(pairs)
    assert int(told["without-computer"]["count"]) == sum(row["without-computer"] == "true" for row in pairs)
    due = [
        row for row in data["promises"]
        if row["kind"] == "feedback" and row["dialogue"] in measured and row["state"] != "called-off"
        and "2026-01-01" <= row["first-promised"] < NOW[:10]
    ]
    assert int(told["feedback-on-day"]["of"]) == len(due)
    kept = sum(bool(row["kept-on"]) and row["kept-on"] <= row["first-promised"] for row in due)
    assert int(told["feedback-on-day"]["count"]) == kept
    for kind in {row["kind"] for row in data["answers"]}:
        number = sum(
            row["kind"] == kind and row["date"].startswith("2026") and row["dialogue"] in measured for row in data["answers"]
        )
        assert int(told[f"answers.{kind}"]["count"]) == number, kind


def main():
    program = pathlib.Path(sys.argv[1]).resolve()
    with tempfile.TemporaryDirectory() as folder:
        site = pathlib.Path(folder) / "site"
        subprocess.run([program, "build", "--output", site, "--now", NOW], cwd=CHECKOUT, check=True, capture_output=True)
        tables = check_tables(site / "data")
        check_catalogue(site / "data")
        check_figures(site)
        cases = rows(site / "uppfoljning" / "2026" / "cases.csv")
    print(f"Open data: {len(tables)} tables, a catalogue and {len(cases)} cases: ok")


main()
