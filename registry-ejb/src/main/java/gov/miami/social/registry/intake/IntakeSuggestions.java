package gov.miami.social.registry.intake;

import gov.miami.social.policy.intake.Correction;
import gov.miami.social.registry.shared.NoSuchItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** What the rows of lists may have meant, and what people said they mean. */
@ApplicationScoped
class IntakeSuggestions {

    private static final int MOST = 20;

    @PersistenceContext(unitName = "social")
    private EntityManager em;

    void add(IntakeSuggestion suggestion) {
        em.persist(suggestion);
    }

    void add(Intake intake, Correction taken) {
        em.persist(new IntakeCorrection(intake.id().value(), intake.corrections(), corrections(intake).size(), taken));
    }

    /** What the last reading suggests, of one row or of all; what most rows say comes first. */
    List<SuggestionView> of(Intake intake, Optional<Long> line) {
        var query = em.createQuery("select s.remark, s.heading, s.said, s.meant, count(s), min(s.line) from IntakeSuggestion s where s.intake = :intake and s.reading = :reading"
                        + (line.isPresent() ? " and s.line = :line" : "") + " group by s.remark, s.heading, s.said, s.meant order by count(s) desc, min(s.line), s.said", Object[].class)
                .setParameter("intake", intake.id().value()).setParameter("reading", intake.reading()).setMaxResults(MOST);
        line.ifPresent(one -> query.setParameter("line", one));
        return query.getResultStream().map(SuggestionView::of).toList();
    }

    /** What a person takes: only what the last reading suggested. */
    Correction offered(Intake intake, TakeSuggestion command) {
        return em.createQuery("select s.remark, s.heading, s.said, s.meant, 1L, s.line from IntakeSuggestion s where s.intake = :intake and s.reading = :reading"
                        + " and s.remark = :remark and s.said = :said", Object[].class)
                .setParameter("intake", intake.id().value()).setParameter("reading", intake.reading()).setParameter("remark", command.remark()).setParameter("said", command.said())
                .getResultStream().map(SuggestionView::of).filter(found -> command.line().isEmpty() || command.line().get() == found.line())
                .filter(found -> found.meant().contains(command.meant())).findFirst().map(found -> found.suggestion().taken(command.meant(), command.line()))
                .orElseThrow(() -> new NoSuchItem(command.meant()));
    }

    /** What people said, in the order they said it. */
    List<Correction> corrections(Intake intake) {
        return em.createQuery("select c from IntakeCorrection c where c.intake = :intake and c.course = :course order by c.number", IntakeCorrection.class)
                .setParameter("intake", intake.id().value()).setParameter("course", intake.corrections())
                .getResultStream().map(IntakeCorrection::correction).toList();
    }
}
