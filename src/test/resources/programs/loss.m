choose = @(c, a, b) subsref({b, a}, substruct('{}', {c + 1}));

F = @(a, lambda_) [ ...
    choose(a > 0, (max(a, 0) + log1p(exp(-abs(a)))), erf(lambda_)) + max(a, 0)^2/3; ...
];
J = @(a, lambda_) [ ...
    choose(a > 0, 1, 0)*(1/(1 + exp(-a))) + 2*choose(a > 0, 1, choose(a < 0, 0, 1/2))*max(a, 0)/3, 2*exp(-lambda_^2)*choose(a > 0, 0, 1)/sqrt(pi); ...
];

x = num2cell([1; -0.5]);
v = [1; 0];
w = [1];
F(x{:})
J(x{:})
J(x{:}) * v  % the JVP
w' * J(x{:})  % the VJP
