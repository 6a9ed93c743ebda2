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
import org.mitate.hospital.Hospital;
import org.mitate.hospital.terms.DepartmentCode;
import org.mitate.shared.Refusal;
import org.mitate.staff.PublicDoors;
import org.mitate.staff.Role;
import org.mitate.staff.StaffDirectory;
import org.mitate.staff.StaffMember;
import org.mitate.ui.Page;
import org.mitate.ui.Screen;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Profile;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// What the demo hospital is, what to look at, and the keys to every desk; no other house has this
/// page.
@Controller
@Profile("demo")
class DemoPage {

    /// Where Spring Security looks for the page that somebody wanted before signing in.
    private static final String WANTED = "SPRING_SECURITY_SAVED_REQUEST";

    private final StaffDirectory directory;
    private final Showcase showcase;
    private final Hospital hospital;
    private final Templates templates;

    DemoPage(StaffDirectory directory, Showcase showcase, Hospital hospital, Templates templates) {
        this.directory = directory;
        this.showcase = showcase;
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
                        page, new DemoTour(showcase.pieces(), showcase.ownCopies(), desks)));
    }

    /// Leads through the entrance to the page that shows something.
    @GetMapping("/demo/{exhibit}")
    Screen visit(@PathVariable Exhibit exhibit, HttpServletRequest request) {
        Showcase.Piece piece =
                showcase.pieces().stream()
                        .filter(each -> each.exhibit() == exhibit)
                        .findFirst()
                        .orElseThrow(() -> Refusal.notFound("NO_SUCH_PAGE"));
        boolean inside =
                directory.acting().filter(it -> it.id().equals(piece.who().id())).isPresent();
        if (inside) return Screen.goTo(piece.path());
        request.getSession().setAttribute(WANTED, new SimpleSavedRequest(piece.path()));
        return Screen.goTo("/sign-in?as=" + piece.who().account());
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
