import jax
import jax.numpy as jnp

jax.config.update("jax_enable_x64", True)


def F(point):
    [r, theta] = point
    return jnp.array([
        r*jnp.cos(theta),
        r*jnp.sin(theta),
    ])


# Forward mode gives a column of J per sweep, 2 sweeps for all; reverse mode a row per sweep, 2 sweeps.
J = jax.jacfwd(F)

x = jnp.array([2.0, 0.75])
v = jnp.array([1.0, 0.0])
w = jnp.array([1.0, 0.0])
print(F(x))
print(J(x))
print(jax.jvp(F, (x,), (v,))[1])
print(jax.vjp(F, x)[1](w)[0])
