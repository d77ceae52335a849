package anlan;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.transaction.annotation.AnnotationTransactionAttributeSource;
import org.springframework.transaction.interceptor.TransactionAttribute;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Whoever breaks a download off has had a part of it: that they looked stays in the log. */
@AnlanTest
class TornLineTest {

    /** These show nothing that is protected, or only what the asker sent. */
    private static final List<String> UNPROTECTED = List.of("RosterTemplate", "ImportApi", "ShowImport");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping routes;

    @Test
    void a_look_is_not_undone_by_a_line_that_tears() {
        var transactions = new AnnotationTransactionAttributeSource();
        var undone = new TreeSet<String>();
        var seen = new TreeSet<String>();
        for (var handler : routes.getHandlerMethods().values()) {
            var room = handler.getBeanType().getPackageName();
            var writes = handler.isVoid()
                    && Arrays.asList(handler.getMethod().getParameterTypes()).contains(HttpServletResponse.class);
            if (!writes || !room.startsWith("anlan.")) {
                continue;
            }
            var name = handler.getBeanType().getSimpleName();
            seen.add(name);
            var within = transactions.getTransactionAttribute(handler.getMethod(), handler.getBeanType());
            boolean open =
                    within != null && within.getPropagationBehavior() != TransactionAttribute.PROPAGATION_NOT_SUPPORTED;
            if (open && within.rollbackOn(new IOException("torn"))) {
                undone.add(name);
            }
        }
        assertThat(seen).contains("ExportRecords", "FetchExport", "RosterExport", "TakeLedger", "FilesApi");
        undone.removeAll(UNPROTECTED);
        assertThat(undone).isEmpty();
    }
}
