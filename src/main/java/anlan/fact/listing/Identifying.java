package anlan.fact.listing;

import java.util.regex.Pattern;

/** Words that would tell who somebody is: numbers of identity cards (GB 11643) and of telephones. Longer runs of digits are case numbers. */
final class Identifying {

    private static final Pattern CARD =
            Pattern.compile("(?<![0-9A-Za-z])[0-9]{17}[0-9Xx](?![0-9A-Za-z])|(?<![0-9])[0-9]{15}(?![0-9])");
    private static final Pattern MOBILE = Pattern.compile("(?<![0-9])(?:\\+?86[- ]?)?1[3-9][0-9]{9}(?![0-9])");
    private static final Pattern LANDLINE = Pattern.compile("(?<![0-9])0[0-9]{2,3}[- ]?[2-9][0-9]{6,7}(?![0-9])");

    private Identifying() {}

    static boolean in(String words) {
        var plain = java.text.Normalizer.normalize(words, java.text.Normalizer.Form.NFKC);
        var tight = plain.replaceAll("(?<=[0-9])[  -](?=[0-9Xx])", "");
        return CARD.matcher(plain).find()
                || MOBILE.matcher(plain).find()
                || LANDLINE.matcher(plain).find()
                || CARD.matcher(tight).find()
                || MOBILE.matcher(tight).find();
    }
}
