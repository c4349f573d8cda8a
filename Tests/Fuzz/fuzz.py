"""Gives the program content, settings, themes and manifests that nobody would write, and judges what it does with them.

Usage: fuzz.py PROGRAM [--seconds N] [--seed N] [--case N] [--jobs N] [--keep FOLDER] [--prove]

Every folder of seeds/ is tried as it is first, then with changes by chance until the time is up. A case is decided by
the seed and its number alone: --seed 7 --case 123 makes case 123 of seed 7 again. What fails is kept with its input.
"""

import argparse
import collections
import multiprocessing
import os
import pathlib
import random
import re
import shutil
import sys
import tempfile
import time
import traceback

import judge
import mutate
from case import Case, run

HERE = pathlib.Path(__file__).resolve().parent
CHECKOUT = HERE.parent.parent
# No more than this of one kind is kept: one fault is met again and again.
KEPT_OF_A_KIND = 5


def plain_cases():
    """Every seed as it stands, with what is to come of it."""
    return [Case.of_seed(folder) for folder in sorted((HERE / "seeds").iterdir())]


def changed_case(seed, number):
    """The same for the same seed and number, whenever and wherever it is made."""
    chance = random.Random(f"{seed}/{number}")
    return mutate.changed(Case.of_chance(HERE, CHECKOUT, chance), chance)


def tried(program, case, scratch):
    folder = pathlib.Path(tempfile.mkdtemp(prefix="case-", dir=scratch))
    try:
        case.write(folder)
        before = judge.snapshot(folder)
        ran = run(program, case, folder)
        faults = judge.faults(case, ran, folder, before)
        if not faults and ran.code == 0 and case.again:
            faults = judge.faults_of_again(run(program, case, folder), folder)
        return faults, ran
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def work(program, seed, share, shares, until, scratch, results):
    number = share
    while time.monotonic() < until:
        try:
            faults, ran = tried(program, changed_case(seed, number), scratch)
            results.put((number, faults, ran.code))
        except Exception:
            # A fault of the fuzzing itself must not pass for a case without any.
            results.put((number, ["fuzzing failed: " + traceback.format_exc()], "none"))
        number += shares
    results.put(None)


def keep(folder, name, case, faults, program):
    """The input, and how to see it fail again."""
    kept = folder / name
    shutil.rmtree(kept, ignore_errors=True)
    case.write(kept)
    (kept / "fault.txt").write_text("\n".join(faults) + f"\n\ncd {kept} && {' '.join([program, *case.arguments])}\n")


def kind_of(fault):
    """The fault without its file, its numbers and what a parser said of it."""
    return re.split(r" in |[\d'(:]", fault)[0].strip()


def report(folder, kept, name, case, faults, program):
    kind = kind_of(faults[0])
    kept[kind] += 1
    if kept[kind] <= KEPT_OF_A_KIND:
        keep(folder, name, case, faults, program)
        print(f"{name}: {faults[0]}", flush=True)


def fuzz(program, options, folder, scratch):
    kept, codes = collections.Counter(), collections.Counter()
    if options.case is not None:
        case = changed_case(options.seed, options.case)
        faults, ran = tried(program, case, scratch)
        keep(folder, f"{options.seed}-{options.case}", case, faults, program)
        print(f"{options.seed}-{options.case}: exit {ran.code}\n{ran.said}" + "\n".join(faults))
        return bool(faults)
    for case in plain_cases():
        faults, ran = tried(program, case, scratch)
        codes[ran.code] += 1
        if faults:
            report(folder, kept, case.name, case, faults, program)
    results = multiprocessing.Queue()
    until = time.monotonic() + options.seconds
    workers = [
        multiprocessing.Process(
            target=work, args=(program, options.seed, share, options.jobs, until, scratch, results)
        )
        for share in range(options.jobs)
    ]
    for worker in workers:
        worker.start()
    left = len(workers)
    while left:
        result = results.get()
        if result is None:
            left -= 1
            continue
        number, faults, code = result
        codes[code] += 1
        if faults:
            case = changed_case(options.seed, number)
            report(folder, kept, f"{options.seed}-{number}", case, faults, program)
    ends = ", ".join(f"{count} with exit {code}" for code, count in sorted(codes.items(), key=str))
    print(f"Seed {options.seed}: {sum(codes.values())} cases; {ends}.")
    for kind, count in kept.most_common():
        print(f"{count} times: {kind}")
    return bool(kept)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program", nargs="?")
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--seed", type=int)
    parser.add_argument("--case", type=int)
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    parser.add_argument("--keep", type=pathlib.Path, default=CHECKOUT / ".build" / "fuzz")
    parser.add_argument("--prove", action="store_true")
    options = parser.parse_args()
    if options.prove:
        return judge.prove()
    if options.seed is None:
        options.seed = random.SystemRandom().randrange(1 << 32)
    print(f"Seed {options.seed}.", flush=True)
    # Where there is memory for it, no disk is worn.
    shm = pathlib.Path("/dev/shm")
    scratch = tempfile.mkdtemp(prefix="samtal-fuzz-", dir=shm if os.access(shm, os.W_OK) else None)
    folder = options.keep.resolve()
    try:
        failed = fuzz(str(pathlib.Path(options.program).resolve()), options, folder, scratch)
    finally:
        shutil.rmtree(scratch, ignore_errors=True)
    if failed:
        print(f"What failed is kept in {folder}.")
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
