package anlan.fact.figure;

import anlan.ground.access.Right;
import anlan.ground.notify.Kind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What people are told about reports. */
@Configuration(proxyBeanMethods = false)
class FigureKinds {

    static final Kind DUE_SOON = Kind.required("figure.due-soon", Right.FIGURES_REPORT);
    static final Kind OVERDUE = Kind.required("figure.overdue", Right.FIGURES_REPORT);
    static final Kind MISSING = Kind.usual("figure.missing", Right.FIGURES_KEEP);

    @Bean
    Kind figureDueSoon() {
        return DUE_SOON;
    }

    @Bean
    Kind figureOverdue() {
        return OVERDUE;
    }

    @Bean
    Kind figureMissing() {
        return MISSING;
    }
}
