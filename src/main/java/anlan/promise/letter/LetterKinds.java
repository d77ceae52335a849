package anlan.promise.letter;

import anlan.ground.access.Right;
import anlan.ground.notify.Kind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What people are told about letters. */
@Configuration(proxyBeanMethods = false)
class LetterKinds {

    static final Kind TO_REVIEW = Kind.required("letter.to-review", Right.LETTERS_KEEP);
    static final Kind TO_SIGN = Kind.required("letter.to-sign", Right.LETTERS_SIGN);
    static final Kind STILL_UNSIGNED = Kind.required("letter.still-unsigned", Right.LETTERS_SIGN);
    static final Kind SIGNED = Kind.usual("letter.signed", Right.LETTERS_SEE);
    static final Kind DECLINED = Kind.required("letter.declined", Right.LETTERS_KEEP);
    static final Kind OUTDATED = Kind.required("letter.outdated", Right.LETTERS_SEE);

    @Bean
    Kind letterToReview() {
        return TO_REVIEW;
    }

    @Bean
    Kind letterToSign() {
        return TO_SIGN;
    }

    @Bean
    Kind letterStillUnsigned() {
        return STILL_UNSIGNED;
    }

    @Bean
    Kind letterSigned() {
        return SIGNED;
    }

    @Bean
    Kind letterDeclined() {
        return DECLINED;
    }

    @Bean
    Kind letterOutdated() {
        return OUTDATED;
    }
}
