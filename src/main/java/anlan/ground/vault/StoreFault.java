package anlan.ground.vault;

import anlan.ground.secrets.GivenSecret;
import anlan.ground.web.Refused;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;

/** Why an object store does not do what it is asked, as whoever runs it can mend it. */
enum StoreFault {
    STORE_AWAY,
    BUCKET_MISSING,
    KEY_REFUSED,
    REGION_WRONG,
    CLOCK_OFF,
    STORE_REFUSES,
    SETTING_MISSING,
    SECRET_UNUSABLE,
    NO_STORE;

    private static final Set<String> KEYS =
            Set.of("InvalidAccessKeyId", "SignatureDoesNotMatch", "AccessDenied", "AllAccessDisabled", "Forbidden");
    private static final Set<String> REGIONS =
            Set.of("PermanentRedirect", "TemporaryRedirect", "AuthorizationHeaderMalformed");

    static Refused of(SdkException fault, BucketSettings settings) {
        var said = String.valueOf(fault.getMessage());
        return switch (fault) {
            case AwsServiceException answered ->
                new Refused(of(code(answered), answered.statusCode()), "", settings, settings.bucket(), said);
            default -> new Refused(STORE_AWAY, "", settings, settings.bucket(), said);
        };
    }

    static Refused of(GivenSecret.Unusable secret) {
        return new Refused(SECRET_UNUSABLE, "", secret.setting(), secret.file());
    }

    private static StoreFault of(String code, int status) {
        if (code.equals("NoSuchBucket")) {
            return BUCKET_MISSING;
        }
        if (code.equals("RequestTimeTooSkewed")) {
            return CLOCK_OFF;
        }
        if (REGIONS.contains(code) || status == 301) {
            return REGION_WRONG;
        }
        if (KEYS.contains(code) || status == 401 || status == 403) {
            return KEY_REFUSED;
        }
        return status >= 500 || status == 429 ? STORE_AWAY : STORE_REFUSES;
    }

    private static String code(AwsServiceException answered) {
        var details = answered.awsErrorDetails();
        @Nullable String code = details == null ? null : details.errorCode();
        return code == null ? "" : code;
    }
}
