<?php
// Reads and validates calendars with sabre/vobject, and prints what it makes of them as JSON.
//
// Usage: sabre_reads.php FILE…
//
// What it says of a level: 1 is mended while reading, 2 is a warning, 3 breaks the standard.

require 'Sabre/VObject/autoload.php';

function moment($property) {
    return $property->getDateTime()->getTimestamp();
}

$read = [];
foreach (array_slice($argv, 1) as $file) {
    try {
        $calendar = Sabre\VObject\Reader::read(file_get_contents($file));
    } catch (Exception $error) {
        $read[$file] = ['errors' => ['can\'t be read: ' . $error->getMessage()], 'events' => []];
        continue;
    }
    $errors = [];
    foreach ($calendar->validate() as $fault) {
        $errors[] = 'level ' . $fault['level'] . ': ' . $fault['message'];
    }
    $events = [];
    foreach ($calendar->select('VEVENT') as $event) {
        $events[] = [
            'uid' => (string) $event->UID,
            'start' => moment($event->DTSTART),
            'end' => moment($event->DTEND),
            'day' => !$event->DTSTART->hasTime(),
            'summary' => (string) $event->SUMMARY,
            'location' => (string) $event->LOCATION,
            'description' => (string) $event->DESCRIPTION,
            'contact' => (string) $event->CONTACT,
        ];
    }
    $read[$file] = ['errors' => $errors, 'events' => $events];
}
echo json_encode($read, JSON_UNESCAPED_UNICODE | JSON_THROW_ON_ERROR);
