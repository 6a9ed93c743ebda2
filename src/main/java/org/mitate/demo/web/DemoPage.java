package org.mitate.demo.web;

import gg.jte.generated.precompiled.Templates;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mitate.demo.Exhibit;
import org.mitate.demo.Showcase;
import org.mitate.demo.VisitorsFax;
import org.mitate.hospital.Hospital;
import org.mitate.hospital.terms.DepartmentCode;
import org.mitate.inbox.Doorstep;
import org.mitate.shared.CaseNumber;
import org.mitate.shared.Refusal;
import org.mitate.staff.PublicDoors;
import org.mitate.staff.Role;
import org.mitate.staff.StaffDirectory;
import org.mitate.staff.StaffMember;
import org.mitate.ui.Form;
import org.mitate.ui.Page;
import org.mitate.ui.Screen;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Profile;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// What the demo hospital is, what to look at, and the keys to every desk; no other house has this
/// page.
@Controller
@Profile("demo")
class DemoPage {

    /// Where Spring Security looks for the page that somebody wanted before signing in.
    private static final String WANTED = "SPRING_SECURITY_SAVED_REQUEST";

    private final StaffDirectory directory;
    private final Showcase showcase;
    private final VisitorsFax machine;
    private final Doorstep doorstep;
    private final Hospital hospital;
    private final Templates templates;

    DemoPage(
            StaffDirectory directory,
            Showcase showcase,
            VisitorsFax machine,
            Doorstep doorstep,
            Hospital hospital,
            Templates templates) {
        this.directory = directory;
        this.showcase = showcase;
        this.machine = machine;
        this.doorstep = doorstep;
        this.hospital = hospital;
        this.templates = templates;
    }

    @Bean
    static PublicDoors demoDoor() {
        return PublicDoors.of("/demo", "/demo/*");
    }

    @GetMapping("/demo")
    Screen show(Page page) {
        List<StaffMember> active = directory.all().stream().filter(StaffMember::active).toList();
        List<DemoDesk> desks =
                Stream.of(Role.values()).map(role -> desk(page, role, active)).toList();
        return Screen.of(
                templates.demoKeys(
                        page,
                        new DemoTour(
                                showcase.pieces(),
                                showcase.ownCopies(),
                                showcase.onlineVisits(),
                                desks)));
    }

    /// Leads through the entrance to the page that shows something.
    @GetMapping("/demo/{exhibit}")
    Screen visit(@PathVariable Exhibit exhibit, HttpServletRequest request) {
        Showcase.Piece piece =
                showcase.pieces().stream()
                        .filter(each -> each.exhibit() == exhibit)
                        .findFirst()
                        .orElseThrow(() -> Refusal.notFound("NO_SUCH_PAGE"));
        return enter(piece.path(), piece.who(), request);
    }

    /// What came in, for the secretary.
    @GetMapping("/demo/inbox")
    Screen openInbox(HttpServletRequest request) {
        return enter("/inbox", secretary(), request);
    }

    /// A visitor's own form comes in by FAX, and the secretary looks at it.
    @PostMapping("/demo/fax")
    Screen fax(Form posted, HttpServletRequest request) {
        CaseNumber number = read(posted, "number");
        var line = posted.choice("line", VisitorsFax.Line.class).orElse(VisitorsFax.Line.GOOD);
        machine.send(number, read(posted, "secret"), line);
        doorstep.look();
        return enter("/inbox/" + number.printed(), secretary(), request);
    }

    private static CaseNumber read(Form posted, String field) {
        return CaseNumber.read(posted.value(field))
                .orElseThrow(() -> Refusal.notFound("NO_SUCH_DRAFT"));
    }

    private StaffMember secretary() {
        return directory.all().stream()
                .filter(member -> member.active() && member.is(Role.SECRETARIAT))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("NO_SUCH_PAGE"));
    }

    private Screen enter(String path, StaffMember who, HttpServletRequest request) {
        boolean inside = directory.acting().filter(it -> it.id().equals(who.id())).isPresent();
        if (inside) return Screen.goTo(path);
        request.getSession().setAttribute(WANTED, new SimpleSavedRequest(path));
        return Screen.goTo("/sign-in?as=" + who.account());
    }

    private DemoDesk desk(Page page, Role role, List<StaffMember> members) {
        return new DemoDesk(
                role,
                members.stream()
                        .filter(member -> member.is(role))
                        .map(member -> key(page, member))
                        .sorted(Comparator.comparing(DemoDesk.Key::place))
                        .toList());
    }

    private DemoDesk.Key key(Page page, StaffMember member) {
        String places =
                Stream.concat(departments(page, member), categories(page, member))
                        .sorted()
                        .collect(Collectors.joining("・"));
        return new DemoDesk.Key(member.account(), member.name().written(), places);
    }

    private Stream<String> departments(Page page, StaffMember member) {
        return member.departments().stream()
                .map(DepartmentCode::new)
                .map(hospital.departments()::find)
                .flatMap(Optional::stream)
                .map(department -> department.name().in(page.locale()));
    }

    private Stream<String> categories(Page page, StaffMember member) {
        return hospital.profile().feeSchedule().diagnoses().stream()
                .filter(item -> member.categories().contains(item.code().code()))
                .map(item -> item.name().in(page.locale()));
    }
}
