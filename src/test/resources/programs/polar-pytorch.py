import torch

torch.set_default_dtype(torch.float64)


def F(point):
    [r, theta] = point
    return torch.stack([
        r*torch.cos(theta),
        r*torch.sin(theta),
    ])


# Forward mode gives a column of J per sweep, 2 sweeps for all; reverse mode a row per sweep, 2 sweeps.
J = torch.func.jacfwd(F)

x = torch.tensor([2.0, 0.75], dtype=torch.float64)
v = torch.tensor([1.0, 0.0], dtype=torch.float64)
w = torch.tensor([1.0, 0.0], dtype=torch.float64)
print(F(x))
print(J(x))
print(torch.func.jvp(F, (x,), (v,))[1])
print(torch.func.vjp(F, x)[1](w)[0])
