package anlan.ground.vault;

import anlan.ground.secrets.GivenSecret;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where an object store is and how to get in, by setting.
 *
 * @param endpoint address of the store; empty when files lie on the home's own disk
 * @param prefix begins the name of each object, so that a bucket may be shared
 * @param bucketInHost for the few stores that want the bucket's name in the host and not in the path
 * @param patience how long an answer is waited for
 */
@ConfigurationProperties("anlan.s3")
record BucketSettings(
        @DefaultValue("") String endpoint,
        @DefaultValue("") String bucket,
        @DefaultValue("us-east-1") String region,
        @DefaultValue("") String key,
        @DefaultValue("") String secret,
        @DefaultValue("") String secretFile,
        @DefaultValue("") String prefix,
        @DefaultValue("false") boolean bucketInHost,
        @DefaultValue("20s") Duration patience) {

    boolean set() {
        return !endpoint.isBlank();
    }

    /** The first setting that is missing beside the address; empty when none is. */
    String missing() {
        return bucket.isBlank()
                ? "ANLAN_S3_BUCKET"
                : key.isBlank() ? "ANLAN_S3_KEY" : given().given() ? "" : "ANLAN_S3_SECRET";
    }

    URI address() {
        return URI.create(endpoint.strip());
    }

    GivenSecret given() {
        return new GivenSecret("ANLAN_S3_SECRET", secret, secretFile);
    }

    String object(String location) {
        return prefix + location;
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return endpoint.strip().replaceAll("/+$", "") + "/" + bucket;
    }
}
