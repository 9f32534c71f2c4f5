import numpy as np


def F(point):
    [r, theta] = point
    return np.array([
        r*np.cos(theta),
        r*np.sin(theta),
    ])


def J(point):
    [r, theta] = point
    return np.array([
        [np.cos(theta), -r*np.sin(theta)],
        [np.sin(theta), r*np.cos(theta)],
    ])


x = np.array([2.0, 0.75])
v = np.array([1.0, 0.0])
w = np.array([1.0, 0.0])
print(F(x))
print(J(x))
print(J(x) @ v)  # the JVP
print(w @ J(x))  # the VJP
