package anlan.ground.vault;

import anlan.ground.secrets.GivenSecret;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Supplier;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/**
 * An object store that speaks S3. What is put there is sealed already; the store holds no key. An object appears whole or not at all, and is
 * only taken for whole if the store reckons the same checksum. What broke off, or was too much for the store just then, is asked again.
 */
class Bucket implements Shelf, AutoCloseable {

    private final BucketSettings settings;
    private final BucketState state;
    private final S3Client s3;

    Bucket(BucketSettings settings, BucketState state) {
        this.settings = settings;
        this.state = state;
        this.s3 = BucketClient.of(settings);
    }

    @Override
    public void put(String location, Path sealed) throws IOException {
        var checksum = Checksum.md5(sealed);
        asked(
                location,
                () -> s3.putObject(
                        o -> o.bucket(settings.bucket())
                                .key(settings.object(location))
                                .contentMD5(checksum),
                        RequestBody.fromFile(sealed)));
    }

    @Override
    public SeekableByteChannel open(String location) throws IOException {
        var begun = read(location, 0);
        return new BucketContent(from -> read(location, from), begun, size(begun.response()));
    }

    private ResponseInputStream<GetObjectResponse> read(String location, long from) throws IOException {
        return asked(
                location,
                () -> s3.getObject(o -> o.bucket(settings.bucket())
                        .key(settings.object(location))
                        .range("bytes=" + from + "-")));
    }

    /** Of the whole object: {@code bytes 0-9/10}. A store that gives no part gives the whole. */
    private static long size(GetObjectResponse answer) {
        var range = answer.contentRange();
        return range == null ? answer.contentLength() : Long.parseLong(range.substring(range.lastIndexOf('/') + 1));
    }

    @Override
    public void delete(String location) throws IOException {
        asked(location, () -> s3.deleteObject(o -> o.bucket(settings.bucket()).key(settings.object(location))));
    }

    private <T> T asked(String location, Supplier<T> question) throws IOException {
        try {
            var answer = question.get();
            state.well();
            return answer;
        } catch (NoSuchKeyException e) {
            throw (IOException) new NoSuchFileException(location).initCause(e);
        } catch (SdkException e) {
            throw state.away(StoreFault.of(e, settings), e);
        } catch (GivenSecret.Unusable e) {
            throw state.away(StoreFault.of(e), e);
        }
    }

    @Override
    public void close() {
        s3.close();
    }

    /** Its address, for people. */
    @Override
    public String toString() {
        return settings.toString();
    }
}
