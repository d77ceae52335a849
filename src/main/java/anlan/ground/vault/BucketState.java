package anlan.ground.vault;

import anlan.ground.web.PartAway;
import anlan.ground.web.Refused;
import anlan.ground.web.Words;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How the object store did when it was last asked. A trouble is logged as it begins and as it ends, not each time. */
class BucketState {

    private static final Logger LOG = LoggerFactory.getLogger(BucketState.class);

    private final Words words;
    private volatile @Nullable Refused trouble;

    BucketState(Words words) {
        this.words = words;
    }

    Optional<Refused> trouble() {
        return Optional.ofNullable(trouble);
    }

    void well() {
        if (trouble != null) {
            trouble = null;
            LOG.info("{}", words.say("vault.store-back"));
        }
    }

    /** To be thrown: people are told that files cannot be reached just now, the log what is to be mended. */
    PartAway away(Refused why, Throwable fault) {
        var before = trouble;
        trouble = why;
        if (before == null || before.reason() != why.reason()) {
            LOG.warn("{}", words.say(why));
        }
        return new PartAway("vault.away", words.say(why), fault);
    }
}
