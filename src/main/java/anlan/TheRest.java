package anlan;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.BeansException;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The parts a start has not needed yet. A part that cannot be made would fail somebody's page later: it is said at once, by name, and the
 * server keeps serving the others.
 */
record TheRest(ConfigurableApplicationContext context) implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(TheRest.class);

    @Override
    public void run() {
        var beans = context.getBeanFactory();
        for (var name : beans.getBeanDefinitionNames()) {
            if (context.isClosed()) {
                return;
            }
            if (needed(beans.getMergedBeanDefinition(name))) {
                make(name);
            }
        }
    }

    private static boolean needed(BeanDefinition part) {
        return part.isSingleton() && !part.isAbstract() && part.getRole() == BeanDefinition.ROLE_APPLICATION;
    }

    private void make(String name) {
        try {
            context.getBeanFactory().getBean(name);
        } catch (BeansException e) {
            if (!context.isClosed()) {
                LOG.error("The part {} cannot be made", name, e);
            }
        }
    }
}
