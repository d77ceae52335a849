package anlan.fact.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file that shows what was found or done.
 *
 * @param act the number of the act it came with
 * @param photo whether it is a picture; else a paper
 */
public record Evidence(int act, long file, boolean photo, String name) {

    /** What a claim lacks. */
    record Missing(ProblemFault why, int count) {}

    /**
     * What evidence a claim needs, by category.
     *
     * @param photos at least so many pictures, made since the round began
     * @param papers at least so many papers
     */
    public record Needs(int photos, int papers) {

        public static final Needs NOTHING = new Needs(0, 0);

        /** @return null when all is there */
        @Nullable
        Missing missing(List<Evidence> given) {
            int pictures = (int) given.stream().filter(Evidence::photo).count();
            if (pictures < photos) {
                return new Missing(ProblemFault.PHOTOS_MISSING, photos - pictures);
            }
            int sheets = given.size() - pictures;
            return sheets < papers ? new Missing(ProblemFault.PAPERS_MISSING, papers - sheets) : null;
        }
    }
}
