package org.mitate.room.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mitate.Clinic;
import org.mitate.OnlineDay;
import org.mitate.cases.CaseFile;
import org.mitate.entrance.Entrance;
import org.mitate.entrance.Ticket;
import org.mitate.room.Phone;
import org.mitate.staff.Caller;
import org.mitate.staff.DemoKeys;
import org.mitate.staff.StaffMember;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// No patient data is left on the devices (rules.md §9): no page or file of a talk, of a payment or
/// of a case may be kept, whatever the answer; the addresses are those that the program itself
/// knows.
@Clinic
class NothingStaysTest {

    private static final Pattern VARIABLE =
            Pattern.compile("\\{(\\w+)(?::((?:[^{}]|\\{\\d+})+))?}");

    /// What could keep something on the device, or record.
    private static final Pattern KEEPS =
            Pattern.compile(
                    "localStorage|sessionStorage|indexedDB|\\bcaches\\b|document\\.cookie"
                            + "|serviceWorker|showSaveFilePicker|getDirectory|MediaRecorder");

    @LocalServerPort private int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping routes;

    @Autowired private DemoKeys keys;
    @Autowired private OnlineDay day;
    @Autowired private Entrance entrance;

    private CaseFile file;
    private Ticket ticket;
    private Phone phone;
    private Caller doctor;

    @BeforeEach
    void itIsTenMinutesBeforeTheTalk() throws IOException {
        StaffMember kido = day.doctor();
        file = day.today(kido);
        ticket = entrance.consultee(file);
        phone = Phone.enter(port, ticket);
        doctor = Caller.signedIn(port, keys, kido);
    }

    @Test
    void noPageOrFileMayBeKept() throws IOException {
        var kept = new TreeSet<String>();
        for (String path : paths(it -> it.startsWith("/visit") || it.startsWith("/pay"))) {
            if (mayKeep(phone.get(path).header("Cache-Control"))) kept.add(path);
        }
        for (String path : paths(it -> it.startsWith("/cases/{number}"))) {
            if (mayKeep(doctor.get(path).header("Cache-Control"))) kept.add(path);
        }

        assertThat(kept).isEmpty();
    }

    @Test
    void theDoorsThatMatterAreAmongThem() {
        assertThat(paths(path -> true))
                .contains("/visit", "/visit/room", "/visit/room/now", "/visit/doctor/photo")
                .contains("/visit/" + ticket.key().value(), "/pay/" + ticket.key().value())
                .contains("/cases/" + file.number().printed() + "/room");
    }

    @Test
    void noScriptKeepsOrRecordsAnything() throws IOException {
        var found = new TreeSet<String>();
        try (var scripts = Files.walk(Path.of("frontend/js"))) {
            for (Path script : scripts.filter(it -> it.toString().endsWith(".js")).toList()) {
                KEEPS.matcher(Files.readString(script))
                        .results()
                        .forEach(it -> found.add(script + ": " + it.group()));
            }
        }

        assertThat(found).isEmpty();
    }

    private static boolean mayKeep(String cacheControl) {
        return cacheControl == null || !cacheControl.contains("no-store");
    }

    private List<String> paths(Predicate<String> wanted) {
        return routes.getHandlerMethods().keySet().stream()
                .filter(it -> it.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(it -> it.getPatternValues().stream())
                .filter(wanted)
                .map(this::filled)
                .toList();
    }

    private String filled(String pattern) {
        return VARIABLE.matcher(pattern)
                .replaceAll(
                        it ->
                                switch (it.group(1)) {
                                    case "number" -> file.number().printed();
                                    case "key" -> ticket.key().value();
                                    case "seat", "version", "place" -> "1";
                                    default ->
                                            it.group(2) == null
                                                    ? ticket.id().toString()
                                                    : it.group(2).split("\\|")[0];
                                });
    }
}
