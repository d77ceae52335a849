package anlan.ground.audit;

import anlan.ground.access.May;
import anlan.ground.access.Right;
import anlan.ground.access.Viewer;
import anlan.ground.merkle.Hash;
import anlan.ground.web.ApiUseCase;
import anlan.ground.web.NotFound;
import anlan.ground.web.Refused;
import anlan.ground.web.RefusedException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The log as a Merkle tree, for auditors' own programs: with the leaves' bytes and the hashes, everything can be checked elsewhere. */
@ApiUseCase
@RequestMapping("/api/v1/audit")
class AuditApi {

    private static final int MOST = 1_000;

    /** Hashes in hex; key and signature in base64. */
    record HeadAnswer(String log, long size, Instant at, String root, String key, String signature) {
        static HeadAnswer of(Head head) {
            return new HeadAnswer(
                    head.log(), head.size(), head.at(), head.root().hex(), head.key(), head.signature());
        }
    }

    /** @param leaf the bytes that are hashed, in base64 */
    record Item(long position, Entry entry, String leaf, String hash) {}

    /** @param next what to send as {@code after}; null at the end */
    record Items(List<Item> items, @Nullable Long next) {}

    record Inclusion(long entry, long position, String hash, List<String> path, HeadAnswer head) {}

    record Consistency(long first, long second, String firstRoot, String secondRoot, List<String> path) {}

    enum Reason {
        SIZES_WRONG,
        LIMIT_WRONG,
        NOT_SEALED_YET,
        TREE_BROKEN
    }

    private final JdbcClient jdbc;
    private final Ledgered ledgered;
    private final Audit audit;

    AuditApi(JdbcClient jdbc, Ledgered ledgered, Audit audit) {
        this.jdbc = jdbc;
        this.ledgered = ledgered;
        this.audit = audit;
    }

    @May(Right.AUDIT_SEE)
    @GetMapping("/head")
    HeadAnswer head() {
        return ledgered.head().map(HeadAnswer::of).orElseThrow(NotFound::new);
    }

    /** Sealed entries in the order of the tree; {@code after} is the position of the last one already known. */
    @May(Right.AUDIT_SEE)
    @GetMapping("/entries")
    Items entries(
            @RequestParam(defaultValue = "-1") long after,
            @RequestParam(defaultValue = "100") int limit,
            Viewer viewer) {
        if (limit < 1 || limit > MOST) {
            throw new RefusedException(new Refused(Reason.LIMIT_WRONG, "limit", MOST));
        }
        var items = jdbc.sql("""
                        select l.position, l.hash, %s
                        from audit_leaf l join audit_entry e on e.district = l.district and e.id = l.entry
                        where l.position > :after and %s order by l.position limit :limit
                        """.formatted(Entries.COLUMNS, Reach.CONDITION))
                .param("after", after)
                .param("limit", limit)
                .params(Reach.of(viewer).params())
                .query((row, n) -> item(row.getLong(1), row.getBytes(2), Entries.entry(row)))
                .list();
        audit.saw("audit.entries-read", "audit/entries?after=" + after, null);
        return new Items(items, items.size() < limit ? null : items.getLast().position());
    }

    private static Item item(long position, byte[] hash, Entry entry) {
        return new Item(
                position,
                entry,
                Base64.getEncoder().encodeToString(entry.leaf()),
                Hash.of(hash).hex());
    }

    /** The path from an entry, by its id, to the latest head. */
    @May(Right.AUDIT_SEE)
    @GetMapping("/inclusion")
    Inclusion inclusion(@RequestParam long entry, Viewer viewer) {
        var own = jdbc.sql("select e.id from audit_entry e where e.id = :id and " + Reach.CONDITION)
                .param("id", entry)
                .params(Reach.of(viewer).params())
                .query(Long.class)
                .optional()
                .orElseThrow(NotFound::new);
        var place =
                ledgered.find(own).orElseThrow(() -> new RefusedException(new Refused(Reason.NOT_SEALED_YET, "entry")));
        return new Inclusion(
                entry, place.position(), place.leaf().hex(), hex(place.path()), HeadAnswer.of(place.head()));
    }

    /** That the log of the first size is the beginning of the log of the second. */
    @May(Right.AUDIT_SEE)
    @GetMapping("/consistency")
    Consistency consistency(@RequestParam long first, @RequestParam(required = false) @Nullable Long second) {
        var size = KeptTree.size(jdbc);
        var later = second == null ? size : second;
        if (first < 0 || first > later || later > size) {
            throw new RefusedException(new Refused(Reason.SIZES_WRONG, "first", size));
        }
        try {
            var tree = KeptTree.of(later, jdbc);
            var earlier = KeptTree.of(first, jdbc).root();
            return new Consistency(first, later, earlier.hex(), tree.root().hex(), hex(tree.consistency(first)));
        } catch (KeptTree.TreeBroken e) {
            throw new RefusedException(new Refused(Reason.TREE_BROKEN, "second"));
        }
    }

    private static List<String> hex(List<Hash> hashes) {
        return hashes.stream().map(Hash::hex).toList();
    }
}
