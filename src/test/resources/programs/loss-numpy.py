import numpy as np
from scipy import special


def F(point):
    [a, lambda_] = point
    return np.array([
        np.where(a > 0, np.logaddexp(a, 0), special.erf(lambda_)) + np.maximum(a, 0)**2/3,
    ])


def J(point):
    [a, lambda_] = point
    return np.array([
        [np.where(a > 0, 1, 0)*special.expit(a) + 2*np.where(a > 0, 1, np.where(a < 0, 0, 1/2))*np.maximum(a, 0)/3, 2*np.exp(-lambda_**2)*np.where(a > 0, 0, 1)/np.sqrt(np.pi)],
    ])


x = np.array([1.0, -0.5])
v = np.array([1.0, 0.0])
w = np.array([1.0])
print(F(x))
print(J(x))
print(J(x) @ v)  # the JVP
print(w @ J(x))  # the VJP
