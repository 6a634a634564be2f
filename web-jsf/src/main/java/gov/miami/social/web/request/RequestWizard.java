package gov.miami.social.web.request;

import gov.miami.social.policy.request.RequestId;
import gov.miami.social.policy.shared.Check;
import gov.miami.social.registry.request.Namesake;
import gov.miami.social.registry.request.RequestReadiness;
import gov.miami.social.registry.request.RequestView;
import gov.miami.social.web.shared.Texts;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Where the person is in the request wizard, which steps are done, and what is missing on which. */
public class RequestWizard implements Serializable {

    private final RequestView request;
    private final List<WizardStep> steps;
    private final int at;
    private final RequestReadiness readiness;

    /** @param foresight tells what would come of the request, asked where everything is looked over */
    RequestWizard(RequestView request, RequestForm form, int wanted, Function<RequestId, RequestReadiness> foresight) {
        this.request = request;
        this.steps = WizardStep.of(request.facts(), form.unowned());
        this.at = Math.max(0, Math.min(wanted, steps.size() - 1));
        this.readiness = is("REVIEW") ? foresight.apply(request.facts().id()) : null;
    }

    public int getAt() {
        return at;
    }

    public List<WizardStep> getSteps() {
        return steps;
    }

    /** What would come of the request as it is written; known where everything is looked over. */
    public RequestReadiness getReadiness() {
        return readiness;
    }

    /** What was just written on this page and could not be handed in so: people of elsewhere, the name or the department that the account has already. */
    List<Check> amiss(RequestForm form, Function<RequestId, RequestReadiness> foresight) {
        var same = form.same();
        return same.isEmpty() && !steps.get(at).asks("users") ? List.of() : foresight.apply(request.facts().id()).pressing().stream()
                .filter(check -> !check.persons().isEmpty() || same.contains(check.clause())).toList();
    }

    /** Whether the page is at the step of this name. */
    public boolean is(String name) {
        return steps.get(at).name().equals(name);
    }

    /** The steps on which nothing is missing any more, and no name stands that another account has. */
    public List<WizardStep> getDone() {
        return steps.stream().filter(step -> step.done(request.missing()) && !(step.asks("handle") && request.namesake().isPresent())).toList();
    }

    /** Whether the page is where the name is typed that another account has. */
    public boolean isTaken() {
        return steps.get(at).asks("handle") && request.namesake().isPresent();
    }

    /** Whether what was just typed here is the name of an account that the page did not tell of yet. */
    boolean tellsOf(Optional<Namesake> found) {
        return steps.get(at).asks("handle") && found.isPresent() && !found.equals(request.namesake());
    }

    /** Whether another step than the next one may be gone to: there is a draft to come back to. */
    public boolean isKept() {
        return !request.facts().number().isEmpty();
    }

    /** Whether nothing is missing but what is asked here, so that everything can be looked over next. */
    public boolean isNearlyThrough() {
        return isKept() && at < steps.size() - 2 && request.missing().stream().allMatch(steps.get(at)::asks);
    }

    /** Whether a field has to be filled before the request can be handed in. */
    public boolean needs(String field) {
        return request.needed().contains(field);
    }

    /** What is still missing, each with the step on which it is asked. */
    public List<Gap> getGaps() {
        return request.missing().stream().map(field -> gap(field, "")).toList();
    }

    /** The checks that are not met, each with the field that mends it; without those that no field here mends, or that say only that something is missing. */
    public List<Gap> getMends() {
        var mends = new LinkedHashMap<String, Gap>();
        readiness.pressing().stream().flatMap(check -> mend(check).stream()).forEach(gap -> mends.merge(gap.field(), gap, Gap::and));
        return List.copyOf(mends.values());
    }

    private Optional<Gap> mend(Check check) {
        var fields = ClauseFields.of(check, request.facts().content().profile()).stream().filter(field -> steps.stream().anyMatch(step -> step.asks(field))).toList();
        return fields.stream().findFirst().filter(first -> fields.stream().noneMatch(request.missing()::contains))
                .map(field -> gap(field, Texts.text("Clause." + check.clause())));
    }

    private Gap gap(String field, String why) {
        var step = IntStream.range(0, steps.size()).filter(index -> steps.get(index).asks(field)).findFirst().orElse(0);
        var name = steps.get(step).name(field);
        var words = field.equals("businessCase") && request.facts().kind().alters() ? "reason" : name;
        return new Gap(Texts.text("request_edit." + words), step, "form:" + name, why);
    }

    /** A field to be filled or mended: its words, on which step it is asked and where there, and what it would mend. */
    public record Gap(String label, int step, String field, String why) implements Serializable {

        /** One field that mends two things. */
        Gap and(Gap other) {
            return new Gap(label, step, field, why + "; " + other.why);
        }
    }
}
