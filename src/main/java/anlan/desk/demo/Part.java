package anlan.desk.demo;

import java.util.List;

/** What one room contributes to the demonstration, in the order of {@link org.springframework.core.annotation.Order}. */
interface Part {

    List<Step> steps();
}
