import jax
import jax.numpy as jnp
from jax.scipy import special

jax.config.update("jax_enable_x64", True)


def F(point):
    [a, lambda_] = point
    return jnp.array([
        jnp.where(a > 0, jax.nn.softplus(a), special.erf(lambda_)) + jnp.maximum(a, 0)**2/3,
    ])


# Forward mode gives a column of J per sweep, 2 sweeps for all; reverse mode a row per sweep, 1 sweep.
J = jax.jacrev(F)

x = jnp.array([1.0, -0.5])
v = jnp.array([1.0, 0.0])
w = jnp.array([1.0])
print(F(x))
print(J(x))
print(jax.jvp(F, (x,), (v,))[1])
print(jax.vjp(F, x)[1](w)[0])
