package anlan.ground.vault;

import java.time.Duration;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.StandardRetryStrategy;
import software.amazon.awssdk.services.s3.S3Client;

/** The client, set up so that any store that speaks S3 understands it, and nothing but our own settings is asked. */
final class BucketClient {

    private static final Duration CONNECTED = Duration.ofSeconds(5);
    private static final int TRIES = 3;

    private BucketClient() {}

    static S3Client of(BucketSettings settings) {
        var nothingElse = ProfileFile.aggregator().build();
        return S3Client.builder()
                .endpointOverride(settings.address())
                .region(Region.of(settings.region()))
                .credentialsProvider(() -> AwsBasicCredentials.create(
                        settings.key(), settings.given().now()))
                .forcePathStyle(!settings.bucketInHost())
                // Younger checksums and chunks signed one by one are Amazon's own: others refuse them.
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .serviceConfiguration(own -> own.chunkedEncodingEnabled(false))
                .overrideConfiguration(own -> own.defaultProfileFile(nothingElse)
                        .retryStrategy(StandardRetryStrategy.builder()
                                .maxAttempts(TRIES)
                                .build()))
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(CONNECTED)
                        .socketTimeout(settings.patience()))
                .build();
    }
}
