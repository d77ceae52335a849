package anlan.ground.store;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Works in a district that was found out only on the way: by the account one signs in with, by the link one followed, by a token. */
@Component
public class Within {

    private final TransactionTemplate anew;

    Within(PlatformTransactionManager transactions) {
        anew = new TransactionTemplate(transactions);
        // A transaction learns its district when it begins, so one begun outside cannot be gone on with.
        anew.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    public <T extends @Nullable Object> T district(String code, Supplier<T> work) {
        return District.in(code, () -> anew.execute(s -> work.get()));
    }
}
