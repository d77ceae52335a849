package anlan;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.event.SpringApplicationEvent;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.SimpleApplicationEventMulticaster;
import org.springframework.context.support.AbstractApplicationContext;
import org.springframework.core.ResolvableType;

/** A command is no start of the server: what the rooms do at a start (set-up link, resumed imports, demonstration) is left out. */
class Quiet implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getBeanFactory()
                .registerSingleton(
                        AbstractApplicationContext.APPLICATION_EVENT_MULTICASTER_BEAN_NAME,
                        new WithoutStart(context.getBeanFactory()));
        context.addBeanFactoryPostProcessor(Quiet::dropRunners);
    }

    private static void dropRunners(ConfigurableListableBeanFactory beans) {
        for (var runner : beans.getBeanNamesForType(ApplicationRunner.class, false, false)) {
            ((BeanDefinitionRegistry) beans).removeBeanDefinition(runner);
        }
    }

    private static final class WithoutStart extends SimpleApplicationEventMulticaster {

        WithoutStart(ConfigurableListableBeanFactory beans) {
            super(beans);
        }

        @Override
        public void multicastEvent(ApplicationEvent event, @Nullable ResolvableType type) {
            if (!(event instanceof SpringApplicationEvent)) {
                super.multicastEvent(event, type);
            }
        }
    }
}
