package org.mitate.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mitate.Applications;
import org.mitate.Clinic;
import org.mitate.People;
import org.mitate.Situations;
import org.mitate.TestClock;
import org.mitate.cases.CaseFile;
import org.mitate.correspondence.CallReason;
import org.mitate.correspondence.CallTasks;
import org.mitate.documents.FileCabinet;
import org.mitate.files.Faxes;
import org.mitate.files.Scan;
import org.mitate.hospital.terms.DocumentKind;
import org.mitate.intake.WritingDesk;
import org.mitate.shared.CaseNumber;
import org.mitate.staff.Caller;
import org.mitate.staff.DemoKeys;
import org.mitate.staff.Role;
import org.mitate.staff.StaffMember;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// No page of a case can be opened without a line in the book of looks: the pages are those that
/// the program itself knows, so that a new one cannot be forgotten.
@Clinic
class EveryLookTest {

    /// Asks for the reason before anything of the case is shown, tells of a time only, or shows the
    /// doctor's face.
    private static final Set<String> SHOWS_NOTHING =
            Set.of(
                    "/cases/{number}/emergency-access",
                    "/cases/{number}/appointment/still-free",
                    "/cases/{number}/doctor/photo");

    /// Addresses elsewhere that name a case or something of it, and write the look down.
    private static final Set<String> ELSEWHERE =
            Set.of(
                    "/cashier/{number}",
                    "/diagnoses/{order}",
                    "/calls/{id}",
                    "/letters/{id}.pdf",
                    "/intake/{number}",
                    // written down under the number, or the key of what came in (InboxLooksTest)
                    "/inbox/{key}",
                    "/inbox/{key}/filing",
                    "/inbox/sheets/{id}/image",
                    "/inbox/sheets/{id}/small");

    /// Addresses with a key that belongs to no case.
    private static final Set<String> OF_NO_CASE =
            Set.of(
                    "/calendar/doctors/{id}",
                    "/calendar/rooms/{id}",
                    "/house/profile/trials/{id}",
                    // doors that show nothing until birth date and code are right; who came in
                    // stands in the journal (VisitDoorTest, CardDoorsTest)
                    "/visit/{key:[0-9A-Za-z]{4}-?[0-9A-Za-z]{4}}",
                    "/pay/{key}",
                    // written down under the key of what came in (ShelfPageTest)
                    "/inbox/shelf/{id}",
                    "/inbox/shelf/{id}/original",
                    // the names of files that one has just brought oneself
                    "/inbox/uploads/{key}");

    private static final Set<String> KEYS =
            Set.of("number", "order", "id", "case", "receipt", "key");

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)(?::([^}]+))?}");

    @LocalServerPort private int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping routes;

    @Autowired private DemoKeys keys;
    @Autowired private People people;
    @Autowired private Situations situations;
    @Autowired private FileCabinet cabinet;
    @Autowired private LedgerPages books;
    @Autowired private CallTasks calls;
    @Autowired private WritingDesk writing;
    @Autowired private TestClock clock;

    private final Map<Role, StaffMember> members = new EnumMap<>(Role.class);
    private final Map<Role, Caller> callers = new EnumMap<>(Role.class);
    private CaseFile file;
    private String scan = "";

    @BeforeEach
    void aCaseWithAScan() throws IOException {
        var department = Applications.DEPARTMENT.code();
        members.put(Role.CONSULTANT, people.consultant(department));
        members.put(Role.SECRETARIAT, people.secretary());
        members.put(Role.REVIEWER, people.reviewer(department));
        file = situations.accepted(members.get(Role.CONSULTANT));
        scan = keepAScan();
        for (var member : members.entrySet()) {
            callers.put(member.getKey(), Caller.signedIn(port, keys, member.getValue()));
        }
    }

    @Test
    void everyPageOfACaseIsWrittenDown() throws IOException {
        var unseen = new TreeSet<String>();
        int opened = 0;
        for (Route route : ofCases()) {
            for (String path : paths(route.pattern(), List.of(""))) {
                long before = looks(route.role());
                int status = callers.get(route.role()).get(path).statusCode();
                if (status == 200) opened++;
                if (looks(route.role()) == before) unseen.add(route.pattern() + " " + status);
            }
        }

        assertThat(unseen).isEmpty();
        assertThat(opened).isGreaterThan(15);
    }

    @Test
    void whatNamesACaseElsewhereIsKnownHere() {
        var unknown = new TreeSet<String>();
        gets().forEach(
                        it ->
                                it.getKey().getPatternValues().stream()
                                        .filter(EveryLookTest::hasAKey)
                                        .filter(pattern -> !pattern.startsWith("/cases/{number}"))
                                        .forEach(unknown::add));
        unknown.removeAll(ELSEWHERE);
        unknown.removeAll(OF_NO_CASE);

        assertThat(unknown).as("say in this test whether they show a case").isEmpty();
    }

    @Test
    void aCallAndADraftAreWrittenDownToo() throws IOException {
        calls.owe(file.id(), CallReason.CALL_BACK);
        String call = calls.open(situations.again(file)).getFirst().id().toString();
        var draft = writing.begin().draft();
        Caller keiko = callers.get(Role.SECRETARIAT);

        assertThat(keiko.get("/calls/" + call).statusCode()).isEqualTo(200);
        assertThat(looks(Role.SECRETARIAT)).isEqualTo(1);
        assertThat(keiko.get("/intake/" + draft.number().printed()).statusCode()).isEqualTo(200);
        assertThat(looks(Role.SECRETARIAT, draft.number())).isEqualTo(1);
    }

    private record Route(String pattern, Role role) {}

    private List<Route> ofCases() {
        return gets().flatMap(
                        it ->
                                it.getKey().getPatternValues().stream()
                                        .filter(EveryLookTest::isOfACase)
                                        .map(pattern -> new Route(pattern, role(it.getValue()))))
                .toList();
    }

    private Stream<Map.Entry<RequestMappingInfo, HandlerMethod>> gets() {
        return routes.getHandlerMethods().entrySet().stream()
                .filter(
                        it ->
                                it.getKey()
                                        .getMethodsCondition()
                                        .getMethods()
                                        .contains(RequestMethod.GET));
    }

    private static boolean hasAKey(String pattern) {
        return VARIABLE.matcher(pattern).results().anyMatch(it -> KEYS.contains(it.group(1)));
    }

    private static boolean isOfACase(String pattern) {
        return pattern.startsWith("/cases/{number}") && !SHOWS_NOTHING.contains(pattern);
    }

    private Role role(HandlerMethod handler) {
        var allowed =
                AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), RolesAllowed.class);
        if (allowed == null) {
            allowed =
                    AnnotatedElementUtils.findMergedAnnotation(
                            handler.getBeanType(), RolesAllowed.class);
        }
        return Stream.of(allowed.value())
                .map(Role::valueOf)
                .filter(members::containsKey)
                .findFirst()
                .orElseThrow(
                        () ->
                                new AssertionError(
                                        "this test needs a member who may open " + handler));
    }

    private List<String> paths(String pattern, List<String> begun) {
        Matcher variable = VARIABLE.matcher(pattern);
        if (!variable.find()) return begun.stream().map(path -> path + pattern).toList();
        String before = pattern.substring(0, variable.start());
        var longer =
                begun.stream()
                        .flatMap(path -> values(variable).map(value -> path + before + value))
                        .toList();
        return paths(pattern.substring(variable.end()), longer);
    }

    private Stream<String> values(Matcher variable) {
        if (variable.group(2) != null) return Stream.of(variable.group(2).split("\\|"));
        return switch (variable.group(1)) {
            case "number" -> Stream.of(file.number().printed());
            case "id" -> Stream.of(scan);
            case "version", "place", "seat" -> Stream.of("1");
            default -> throw new AssertionError("tell this test a value of " + variable.group());
        };
    }

    private long looks(Role role) {
        return looks(role, file.number());
    }

    private long looks(Role role, CaseNumber number) {
        var now = clock.instant();
        var question =
                new LedgerQuestion(
                        now.minus(Duration.ofHours(1)),
                        now.plus(Duration.ofHours(1)),
                        members.get(role).account(),
                        number.value(),
                        false);
        return books.count(question);
    }

    private String keepAScan() throws IOException {
        byte[] png = Faxes.png(Faxes.page(800, 1100));
        var kept =
                people.as(
                        members.get(Role.SECRETARIAT),
                        () ->
                                cabinet.keep(
                                        file.id(),
                                        DocumentKind.REFERRAL_LETTER,
                                        null,
                                        Scan.of("scan.png", png)));
        return kept.id().value().toString();
    }
}
