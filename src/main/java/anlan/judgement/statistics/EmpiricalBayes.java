package anlan.judgement.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Rates of areas drawn towards the rate of all, the more so the fewer people stand behind them: global, by the method
 * of moments (Marshall 1991). {@code b} is the mean rate, {@code a} the variance between areas, never below zero.
 */
record EmpiricalBayes(List<Double> rate, double a, double b) {

    static EmpiricalBayes of(double[] events, double[] population) {
        double people = IntStream.range(0, population.length)
                .mapToDouble(i -> population[i])
                .sum();
        double b = IntStream.range(0, events.length).mapToDouble(i -> events[i]).sum() / people;
        double spread = 0;
        for (int i = 0; i < events.length; i++) {
            double off = events[i] / population[i] - b;
            spread += population[i] * off * off / people;
        }
        double a = Math.max(0, spread - b / (people / events.length));
        var rate = new ArrayList<Double>(events.length);
        for (int i = 0; i < events.length; i++) {
            double weight = b == 0 ? 0 : a / (a + b / population[i]);
            rate.add(b + weight * (events[i] / population[i] - b));
        }
        return new EmpiricalBayes(List.copyOf(rate), a, b);
    }
}
