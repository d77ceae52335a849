package anlan.judgement.indicator;

import anlan.ground.access.Right;
import anlan.ground.web.Door;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class IndicatorWeb {

    @Bean
    Door indicatorEntry() {
        return new Door(Door.Section.JUDGEMENT, 10, "/indicators", "indicator.door", Right.INDICATORS_SEE);
    }
}
