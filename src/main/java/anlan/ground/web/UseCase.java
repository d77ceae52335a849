package anlan.ground.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;

/** One thing a person does: its routes, each in one transaction that any fault undoes. */
@Documented
@Controller
@Transactional(rollbackFor = Exception.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface UseCase {}
