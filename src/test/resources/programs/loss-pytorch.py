import torch

torch.set_default_dtype(torch.float64)


def F(point):
    [a, lambda_] = point
    return torch.stack([
        torch.where(a > 0, torch.logaddexp(a, torch.tensor(0.0)), torch.erf(lambda_)) + torch.maximum(a, torch.tensor(0.0))**2/3,
    ])


# Forward mode gives a column of J per sweep, 2 sweeps for all; reverse mode a row per sweep, 1 sweep.
J = torch.func.jacrev(F)

x = torch.tensor([1.0, -0.5], dtype=torch.float64)
v = torch.tensor([1.0, 0.0], dtype=torch.float64)
w = torch.tensor([1.0], dtype=torch.float64)
print(F(x))
print(J(x))
print(torch.func.jvp(F, (x,), (v,))[1])
print(torch.func.vjp(F, x)[1](w)[0])
