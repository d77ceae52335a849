package anlan.ground.place;

import java.text.Normalizer;
import java.util.Optional;

/**
 * A code after GB/T 2260 (district, six digits) and GB/T 10114 (three for the township, three for the village), with three more for a block,
 * written out in full: 12 digits, or 15 for a block.
 */
public record AreaCode(String full, Level level) implements CodeRead {
    /** A file may write a district with 6 digits and a township with 9, a spreadsheet adds spaces, wide digits or ".0". */
    public static CodeRead read(String written) {
        String code =
                Normalizer.normalize(written, Normalizer.Form.NFKC).strip().replaceFirst("\\.0+$", "");
        if (code.isEmpty()) return new Bad(PlaceFault.CODE_EMPTY);
        if (code.matches("\\d(\\.\\d+)?[Ee]\\+?\\d+")) return new Bad(PlaceFault.CODE_CUT);
        if (!code.matches("[0-9]+")) return new Bad(PlaceFault.CODE_DIGITS);
        return switch (code.length()) {
            case 6, 9, 12 -> checked(code + "0".repeat(12 - code.length()));
            case 15 -> checked(code);
            default -> new Bad(PlaceFault.CODE_LENGTH);
        };
    }

    private static CodeRead checked(String code) {
        String township = code.substring(6, 9);
        String village = code.substring(9, 12);
        boolean block = code.length() == 15;
        boolean gap = village.equals("000") ? block : township.equals("000");
        if (gap) return new Bad(PlaceFault.CODE_GAP);
        // GB/T 10114: the first digit is the class; 0 to 5 are in use for townships and, as published, for villages.
        if (township.charAt(0) > '5' || village.charAt(0) > '5') return new Bad(PlaceFault.CODE_CLASS);
        return new AreaCode(code, level(township, village, block));
    }

    /** Of a code as it is kept, which was read before. */
    static Level levelOf(String kept) {
        return level(kept.substring(6, 9), kept.substring(9, 12), kept.length() == 15);
    }

    private static Level level(String township, String village, boolean block) {
        if (block) return Level.BLOCK;
        if (!village.equals("000")) return Level.VILLAGE;
        return township.equals("000") ? Level.DISTRICT : Level.TOWNSHIP;
    }

    public String district() {
        return full.substring(0, 6);
    }

    /** The code of the area right above, which the code itself tells. */
    public Optional<String> parent() {
        return level.above().map(above -> {
            String digits = full.substring(0, above.digits());
            return digits + "0".repeat(12 - digits.length());
        });
    }
}
