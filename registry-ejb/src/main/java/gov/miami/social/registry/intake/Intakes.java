package gov.miami.social.registry.intake;

import gov.miami.social.policy.account.AccountId;
import gov.miami.social.policy.intake.IntakeId;
import gov.miami.social.policy.intake.IntakeStatus;
import gov.miami.social.policy.intake.Verdict;
import gov.miami.social.registry.shared.ListFinder;
import gov.miami.social.registry.shared.ListQuery;
import gov.miami.social.registry.shared.Listing;
import gov.miami.social.registry.shared.NoSuchItem;
import gov.miami.social.registry.shared.StaleView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All lists of found accounts, their files, their rows and how far the work on each is. */
@ApplicationScoped
class Intakes {

    private static final List<IntakeStatus> RUNNING = Arrays.stream(IntakeStatus.values()).filter(IntakeStatus::running).toList();

    private static final List<Verdict> COMING_IN = Arrays.stream(Verdict.values()).filter(Verdict::comesIn).toList();

    @PersistenceContext(unitName = "social")
    private EntityManager em;

    protected Intakes() {
    }

    /** For tests, on an entity manager of their own. */
    Intakes(EntityManager em) {
        this.em = em;
    }

    void add(Intake intake, byte[] content) {
        em.persist(intake);
        em.persist(new IntakeFile(intake.id().value(), content));
        em.persist(new IntakeProgress(intake.id().value()));
    }

    void add(IntakeRow row) {
        em.persist(row);
    }

    boolean has(IntakeId id) {
        return em.find(Intake.class, id.value()) != null;
    }

    Intake get(IntakeId id) {
        return Optional.ofNullable(em.find(Intake.class, id.value())).orElseThrow(() -> new NoSuchItem(id));
    }

    /** The same, held until the transaction ends: a second step waits and then sees the first. */
    Intake hold(IntakeId id) {
        return Optional.ofNullable(em.find(Intake.class, id.value(), LockModeType.PESSIMISTIC_WRITE)).orElseThrow(() -> new NoSuchItem(id));
    }

    /** The same, as the person saw it. */
    Intake unchanged(IntakeId id, long version) {
        var intake = hold(id);
        if (intake.version() != version) {
            throw new StaleView(id, "");
        }
        return intake;
    }

    byte[] content(IntakeId id) {
        return em.find(IntakeFile.class, id.value()).content();
    }

    IntakeProgress progress(IntakeId id) {
        return em.find(IntakeProgress.class, id.value());
    }

    /** Whether a file with these bytes was brought in before. */
    boolean applied(String sha256) {
        return !em.createQuery("select i.id from Intake i where i.file.sha256 = :sha256 and i.course.status = :applied", UUID.class)
                .setParameter("sha256", sha256).setParameter("applied", IntakeStatus.APPLIED).setMaxResults(1).getResultList().isEmpty();
    }

    /** Lists on which a node of the portal was at work. */
    List<Intake> leftBy(String node) {
        return em.createQuery("select i from Intake i where i.course.status in :running and i.course.node = :node", Intake.class)
                .setParameter("running", RUNNING).setParameter("node", node).getResultList();
    }

    Listing<Intake> list(ListQuery query) {
        return new ListFinder(em, "Intake i").text(query.text(), "i.file.name")
                .filter("i.course.status = :status", "status", query.filter("status"), IntakeStatus::valueOf)
                .sortable("receivedAt", "i.file.receivedAt").sortable("name", "lower(i.file.name)")
                .ordered("i.file.receivedAt desc, i.id").list(query, "i", Intake.class, found -> found);
    }

    /** The rows of the last reading. */
    Listing<IntakeRowView> rows(Intake intake, ListQuery query) {
        return new ListFinder(em, "IntakeRow r").text(query.text(), "r.handle", "r.url", "r.shownName", "r.purpose")
                .where("r.intake = :intake", "intake", intake.id().value()).where("r.reading = :reading", "reading", intake.reading())
                .filter("r.verdict = :verdict", "verdict", query.filter("verdict"), Verdict::valueOf)
                .filter("r.remarks like :remark escape '!'", "remark", query.filter("remark"), name -> "%" + name.replace("_", "!_").replace("%", "!%") + "\t%")
                .sortable("line", "r.line").sortable("account", "lower(r.handle)").sortable("platform", "r.platform")
                .ordered("r.line, r.id").list(query, "r", IntakeRow.class, IntakeRow::view);
    }

    /** Some rows that come in, after a line, in order. */
    List<IntakeRow> comingIn(Intake intake, long after, int most) {
        return em.createQuery("""
                        select r from IntakeRow r where r.intake = :intake and r.reading = :reading and r.line > :after
                        and r.verdict in :verdicts order by r.line""", IntakeRow.class)
                .setParameter("intake", intake.id().value()).setParameter("reading", intake.reading()).setParameter("after", after)
                .setParameter("verdicts", COMING_IN).setMaxResults(most).getResultList();
    }

    /** The list that brought an account in, and its line. */
    Optional<ListOrigin> origin(AccountId account) {
        return em.createQuery("select i.id, i.file.name, r.line from IntakeRow r join Intake i on i.id = r.intake where r.account = :account"
                        + " and r.verdict in :verdicts and r.reading = i.reading and i.course.status = :applied order by r.line", Object[].class)
                .setParameter("account", account.value()).setParameter("verdicts", COMING_IN).setParameter("applied", IntakeStatus.APPLIED).setMaxResults(1)
                .getResultStream().findFirst().map(row -> new ListOrigin(new IntakeId((UUID) row[0]), (String) row[1], (Long) row[2]));
    }

    /** Writes what is pending and lets go of it, so that memory stays small. */
    void release() {
        em.flush();
        em.clear();
    }
}
