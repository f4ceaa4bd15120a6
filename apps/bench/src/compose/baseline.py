"""
The published method for maximin odds, as a baseline: column generation over people with multiplicative weights for the first rooms and
integer programs for the others (Flanigan, Gölz, Gupta, Hennig, Procaccia, "Fair algorithms for selecting citizens' assemblies", Nature 596,
2021, with the speed-up of its implementation: several rooms for each linear program). Runs on native HiGHS.

    python3 baseline.py instance.json

prints seconds of processor time, lowest odds and rooms as JSON. The gap is 5e-4, as published.
"""

import json
import sys
import time

import highspy
import numpy

EPSILON = 5e-4


def quiet():
    program = highspy.Highs()
    program.setOptionValue("output_flag", False)
    return program


class Rooms:
    """The integer program whose solutions are rooms."""

    def __init__(self, instance, people, organisations):
        self.count = len(people)
        self.columns = numpy.arange(self.count, dtype=numpy.int32)
        self.program = quiet()
        for _ in range(self.count):
            self.program.addVar(0, 1)
        self.program.changeColsIntegrality(
            self.count, self.columns, numpy.full(self.count, 1, dtype=numpy.uint8)
        )
        self.limit(range(self.count), instance["seats"], instance["seats"])
        for feature, described in enumerate(instance["features"]):
            for value, (_, low, high) in enumerate(described["values"]):
                self.limit([p for p, values in enumerate(people) if values[feature] == value], low, high)
        for own in organisations.values():
            if len(own) > instance["organisationCap"]:
                self.limit(own, 0, instance["organisationCap"])
        self.program.changeObjectiveSense(highspy.ObjSense.kMaximize)

    def limit(self, people, low, high):
        indices = numpy.array(list(people), dtype=numpy.int32)
        self.program.addRow(low, high, len(indices), indices, numpy.ones(len(indices)))

    def best(self, weights):
        self.program.changeColsCost(self.count, self.columns, numpy.asarray(weights, dtype=numpy.double))
        self.program.run()
        if self.program.getModelStatus() != highspy.HighsModelStatus.kOptimal:
            sys.exit("No room meets the quotas.")
        values = self.program.getSolution().col_value
        return frozenset(p for p, value in enumerate(values) if value > 0.5)


def first_rooms(rooms, count):
    """Multiplicative weights: people who were chosen weigh less the next time."""
    weights = [1.0] * count
    found, covered = set(), set()
    for _ in range(count):
        room = rooms.best(weights)
        if room in found:
            for person in range(count):
                weights[person] = 0.9 * weights[person] + 0.1
        else:
            found.add(room)
            for person in room:
                weights[person] *= 0.8
        mean = sum(weights) / count
        weights = [weight / mean for weight in weights]
        covered |= room
    for person in range(count):
        if person not in covered:
            room = rooms.best([1.0 if other == person else 0.0 for other in range(count)])
            if person in room:
                found.add(room)
                covered |= room
    return found, sorted(covered)


class Dual:
    """Weights of people, adding up to 1, such that no room so far weighs more than the last variable, as low as possible."""

    def __init__(self, count, covered):
        self.count = count
        self.program = quiet()
        for person in range(count):
            self.program.addVar(0, highspy.kHighsInf if person in covered else 0)
        self.program.addVar(-highspy.kHighsInf, highspy.kHighsInf)
        self.program.changeColCost(count, 1)
        people = numpy.arange(count, dtype=numpy.int32)
        self.program.addRow(1, 1, count, people, numpy.ones(count))

    def add(self, room):
        indices = numpy.array([*room, self.count], dtype=numpy.int32)
        factors = numpy.array([*[-1.0] * len(room), 1.0])
        self.program.addRow(0, highspy.kHighsInf, len(indices), indices, factors)

    def solve(self):
        self.program.run()
        values = self.program.getSolution().col_value
        return list(values[: self.count]), values[self.count]


def more_rooms(rooms, dual, found, weights, upper, room):
    """Scales the weights of the last room down, as long as that leads to rooms that weigh too much."""
    for _ in range(10):
        weight = sum(weights[person] for person in room)
        for person in room:
            weights[person] *= upper / weight
        total = sum(weights)
        if total < EPSILON:
            return
        weights = [each / total for each in weights]
        room = rooms.best(weights)
        if sum(weights[person] for person in room) <= upper + EPSILON or room in found:
            return
        found.add(room)
        dual.add(room)


def lowest_odds(found, covered):
    program = quiet()
    listed = list(found)
    for _ in listed:
        program.addVar(0, 1)
    program.addVar(0, 1)
    last = len(listed)
    program.changeColCost(last, 1)
    program.changeObjectiveSense(highspy.ObjSense.kMaximize)
    program.addRow(1, 1, last, numpy.arange(last, dtype=numpy.int32), numpy.ones(last))
    for person in covered:
        own = [index for index, room in enumerate(listed) if person in room]
        factors = numpy.array([*[1.0] * len(own), -1.0])
        program.addRow(0, highspy.kHighsInf, len(own) + 1, numpy.array([*own, last], dtype=numpy.int32), factors)
    program.run()
    return program.getSolution().col_value[last]


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        instance = json.load(file)
    features = len(instance["features"])
    digits = [int(digit) for digit in instance["people"]]
    people = [digits[begin : begin + features] for begin in range(0, len(digits), features)]
    organisations = {}
    for person, key in enumerate(instance.get("organisations", "").split(" ") if "organisations" in instance else []):
        if key:
            organisations.setdefault(key, []).append(person)
    begun = time.process_time()
    rooms = Rooms(instance, people, organisations)
    found, covered = first_rooms(rooms, len(people))
    dual = Dual(len(people), set(covered))
    for room in found:
        dual.add(room)
    while True:
        weights, upper = dual.solve()
        room = rooms.best(weights)
        if sum(weights[person] for person in room) <= upper + EPSILON:
            break
        found.add(room)
        dual.add(room)
        more_rooms(rooms, dual, found, weights, upper, room)
    odds = lowest_odds(found, covered)
    print(json.dumps({"seconds": time.process_time() - begun, "lowest": odds, "rooms": len(found)}))


main()
