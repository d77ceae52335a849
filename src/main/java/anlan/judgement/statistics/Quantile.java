package anlan.judgement.statistics;

import org.hipparchus.special.Beta;
import org.hipparchus.special.Erf;
import org.hipparchus.special.Gamma;

/**
 * Quantiles behind the exact intervals, to full double precision and in microseconds: a good start, then Halley steps
 * on the distribution function, whose first two derivatives are known in closed form.
 */
final class Quantile {
    private static final int STEPS = 20;

    private Quantile() {}

    static double normal(double p) {
        return Math.sqrt(2) * Erf.erfInv(2 * p - 1);
    }

    /** Beta with both parameters at least one, as counts make them. */
    static double beta(double p, double a, double b) {
        // One parameter of one has a closed form; the general way would only approach it.
        if (b == 1) {
            return Math.pow(p, 1 / a);
        }
        if (a == 1) {
            return -Math.expm1(Math.log1p(-p) / b);
        }
        double logBeta = Beta.logBeta(a, b);
        double x = betaStart(normal(p), a, b);
        for (int i = 0; i < STEPS; i++) {
            double density = Math.exp((a - 1) * Math.log(x) + (b - 1) * Math.log1p(-x) - logBeta);
            double newton = (Beta.regularizedBeta(x, a, b) - p) / density;
            double next = x - halley(newton, (a - 1) / x - (b - 1) / (1 - x));
            next = next <= 0 ? x / 2 : next >= 1 ? (1 + x) / 2 : next;
            if (converged(newton, Math.min(x, 1 - x))) {
                return next;
            }
            x = next;
        }
        return x;
    }

    /** Gamma with scale one and a shape of at least one. */
    static double gamma(double p, double shape) {
        double logGamma = Gamma.logGamma(shape);
        double x = gammaStart(normal(p), shape);
        for (int i = 0; i < STEPS; i++) {
            double density = Math.exp((shape - 1) * Math.log(x) - x - logGamma);
            double newton = (Gamma.regularizedGammaP(shape, x) - p) / density;
            double next = x - halley(newton, (shape - 1) / x - 1);
            next = next <= 0 ? x / 2 : next;
            if (converged(newton, x)) {
                return next;
            }
            x = next;
        }
        return x;
    }

    // A cubic step leaves an error of the order of the cube of the last one: below double precision from here on.
    private static boolean converged(double newton, double scale) {
        return Math.abs(newton) < 1e-5 * scale;
    }

    private static double halley(double newton, double logSlope) {
        return newton / (1 - 0.5 * Math.min(1, newton * logSlope));
    }

    // Abramowitz and Stegun 26.5.22.
    private static double betaStart(double z, double a, double b) {
        double u = 1 / (2 * a - 1);
        double v = 1 / (2 * b - 1);
        double lambda = (z * z - 3) / 6;
        double h = 2 / (u + v);
        double w = z * Math.sqrt(Math.max(0, h + lambda)) / h + (v - u) * (lambda + 5.0 / 6 - 2 / (3 * h));
        double x = a / (a + b * Math.exp(-2 * w));
        return Math.min(Math.max(x, 1e-12), 1 - 1e-12);
    }

    // Wilson and Hilferty 1931; where it turns negative, the first term of the series for the lower tail.
    private static double gammaStart(double z, double shape) {
        double cube = 1 - 1 / (9 * shape) + z / (3 * Math.sqrt(shape));
        return Math.max(shape * cube * cube * cube, 1e-3 * shape);
    }
}
