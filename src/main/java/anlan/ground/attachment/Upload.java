package anlan.ground.attachment;

import anlan.ground.intake.Kind;
import anlan.ground.web.Words;

/**
 * What the piece {@code ground/attachment/parts :: upload} needs to be told.
 *
 * @param accepts endings, for the browser's choice
 * @param biggest in bytes, so that what is too large is refused before it is sent
 * @param tooBig what is said then
 */
public record Upload(String accepts, long biggest, String tooBig, String hint) {

    static Upload of(FileRule rule, Words words) {
        return new Upload(
                Kind.accepted(),
                rule.biggestMb() * 1024L * 1024L,
                words.say("attachment.too-big-here", rule.biggestMb()),
                words.say("attachment.upload-hint", rule.biggestMb()));
    }
}
