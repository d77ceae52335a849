package anlan.ground.web;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** What a use case answers with: a page made of one record, the same page with refusals, or the way to the next page. */
public final class Page {

    private Page() {}

    /** @param view folder and name under the house, e.g. {@code promise/plan/Targets} */
    public static ModelAndView of(String view, Record page) {
        return new ModelAndView(view).addObject("page", page);
    }

    /** The page again with what was typed and why it was refused: 422, and nothing of the transaction stays. */
    public static ModelAndView refused(String view, Record page, Refusals refusals) {
        return refused(view, page, refusals.all());
    }

    public static ModelAndView refused(String view, Record page, List<Refused> refusals) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        var answer = of(view, page).addObject(Shell.REFUSALS, refusals);
        answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return answer;
    }

    /** Where to look next after something was done (303). */
    public static ModelAndView to(String path) {
        var redirect = new RedirectView(path, true);
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        redirect.setExposeModelAttributes(false);
        return new ModelAndView(redirect);
    }

    /** As {@link #to(String)}, with a short note at the top of the next page. */
    public static ModelAndView to(String path, String noteKey) {
        return to(path + (path.contains("?") ? "&" : "?") + "note=" + noteKey);
    }
}
