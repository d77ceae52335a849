package anlan.ground.web;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.dialect.IDialect;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.dialect.SpringStandardDialect;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;
import org.thymeleaf.templateresolver.ITemplateResolver;

/** The templates' language, reading our records straight. */
@Configuration(proxyBeanMethods = false)
class Templates {

    @Bean
    SpringTemplateEngine templateEngine(
            ObjectProvider<ITemplateResolver> resolvers, ObjectProvider<IDialect> dialects) {
        var engine = new SpringTemplateEngine();
        engine.setDialect(new Straight());
        dialects.orderedStream().forEach(engine::addDialect);
        resolvers.orderedStream().forEach(engine::addTemplateResolver);
        return engine;
    }

    static final class Straight extends SpringStandardDialect {

        private final RecordPaths paths = new RecordPaths();

        @Override
        public IStandardVariableExpressionEvaluator getVariableExpressionEvaluator() {
            return paths;
        }
    }
}
