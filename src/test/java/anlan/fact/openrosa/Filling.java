package anlan.fact.openrosa;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.javarosa.core.model.FormDef;
import org.javarosa.core.model.data.IAnswerData;
import org.javarosa.form.api.FormEntryController;
import org.javarosa.form.api.FormEntryModel;
import org.javarosa.model.xform.XFormSerializingVisitor;

/** Goes through a form question by question, as a phone does: only what is shown is asked. */
final class Filling {

    private final FormDef form;
    private final Map<String, Function<Integer, IAnswerData>> answers = new HashMap<>();
    private final Map<String, Integer> times = new HashMap<>();
    final List<String> asked = new ArrayList<>();
    int repeats = 1;

    Filling(FormDef form) {
        this.form = form;
    }

    Filling answer(String name, IAnswerData data) {
        answers.put(name, n -> data);
        return this;
    }

    /** One answer for each time it is asked. */
    Filling answer(String name, List<IAnswerData> data) {
        answers.put(name, n -> data.get(n));
        return this;
    }

    /** What would be sent. */
    byte[] done() throws Exception {
        var model = new FormEntryModel(form);
        var controller = new FormEntryController(model);
        controller.jumpToIndex(org.javarosa.core.model.FormIndex.createBeginningOfFormIndex());
        for (int event = controller.stepToNextEvent();
                event != FormEntryController.EVENT_END_OF_FORM;
                event = controller.stepToNextEvent()) {
            if (event == FormEntryController.EVENT_PROMPT_NEW_REPEAT && repeats > 1) {
                repeats--;
                controller.newRepeat();
            } else if (event == FormEntryController.EVENT_QUESTION) {
                var name = model.getFormIndex().getReference().getNameLast();
                asked.add(name);
                var data = answers.getOrDefault(name, n -> null).apply(times.merge(name, 1, Integer::sum) - 1);
                var status = controller.answerQuestion(data, true);
                if (status != FormEntryController.ANSWER_OK) {
                    throw new AssertionError(name + " is not taken: " + status);
                }
            }
        }
        form.postProcessInstance();
        return new XFormSerializingVisitor().serializeInstance(form.getInstance());
    }
}
