"""Makes reference.csv: scores computed another way, in another language. Run: python3 reference.py > reference.csv

WIS is twice the mean pinball loss over the 23 levels (equation 7 of Bracher et al. 2021 with the median counted as one level of 2K + 1),
CRPS is the integral of (F(x) - 1{x >= y})^2 summed exactly over the steps of the empirical distribution function,
PIT and log density are written from their definitions. Standard library only.
"""
import math
import random

LEVELS = [0.01, 0.025] + [k / 20 for k in range(1, 20)] + [0.975, 0.99]


def quantile(xs, p):
    h = p * (len(xs) - 1)
    k = min(int(math.floor(h)), len(xs) - 2)
    return xs[k] + (h - k) * (xs[k + 1] - xs[k])


def wis(xs, y):
    return 2 * sum(max(p * (y - quantile(xs, p)), (p - 1) * (y - quantile(xs, p))) for p in LEVELS) / len(LEVELS)


def crps(xs, y):
    points = sorted(xs + [y])
    total = 0.0
    for a, b in zip(points, points[1:]):
        cdf = sum(x <= a for x in xs) / len(xs)
        total += (b - a) * (cdf - (1.0 if a >= y else 0.0)) ** 2
    return total


def log_score(xs, y):
    n = len(xs)
    mean = sum(xs) / n
    sd = math.sqrt(sum((x - mean) ** 2 for x in xs) / (n - 1))
    h = 1.06 * min(sd, (quantile(xs, 0.75) - quantile(xs, 0.25)) / 1.34) * n ** -0.2
    return -math.log(sum(math.exp(-0.5 * ((y - x) / h) ** 2) for x in xs) / (n * h * math.sqrt(2 * math.pi)))


random.seed(20241231)
print("sample;observed;wis;crps;log_score;pit")
for _ in range(12):
    xs = sorted(random.gauss(3, 2) for _ in range(random.randint(20, 60)))
    y = random.gauss(3, 3)
    pit = sum(x < y for x in xs) / len(xs)
    print(" ".join(map(repr, xs)), repr(y), repr(wis(xs, y)), repr(crps(xs, y)), repr(log_score(xs, y)), repr(pit), sep=";")
