package org.mitate.hospital;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mitate.hospital.terms.Mode;
import org.mitate.hospital.terms.PaymentMethod;

/// What a profile's parts must agree on, beyond being there.
final class ProfileChecks {

    private static final List<Function<Profile, Stream<Problem>>> CHECKS =
            List.of(
                    ProfileChecks::issuerNumber,
                    ProfileChecks::hours,
                    ProfileChecks::applicationChannels,
                    ProfileChecks::departmentsOnce,
                    ProfileChecks::onlineDepartments,
                    ProfileChecks::externalRoom,
                    ProfileChecks::majority,
                    ProfileChecks::attendees,
                    ProfileChecks::exclusionsOnce,
                    ProfileChecks::deathEndsEverything,
                    ProfileChecks::decidersOnce,
                    ProfileChecks::payment,
                    ProfileChecks::talk,
                    ProfileChecks::days);

    private ProfileChecks() {}

    static List<Problem> problemsOf(Profile profile) {
        return Stream.concat(
                        CHECKS.stream().flatMap(check -> check.apply(profile)),
                        PriceChecks.problemsOf(profile.fees()))
                .toList();
    }

    private static Stream<Problem> issuerNumber(Profile profile) {
        return profile
                .institution()
                .issuer()
                .registration()
                .filter(number -> !RegistrationNumber.isValid(number))
                .map(
                        number ->
                                Problem.at(
                                        "/institution/issuer/registrationNumber",
                                        "REGISTRATION_NUMBER",
                                        number))
                .stream();
    }

    private static Stream<Problem> hours(Profile profile) {
        var hours = profile.contactHours();
        return Stream.of(
                        when(
                                !hours.opens().isBefore(hours.closes()),
                                "/contactHours/closes",
                                "CLOSES_FIRST"),
                        when(hours.days().isEmpty(), "/contactHours/days", "NEVER_OPEN"))
                .flatMap(it -> it);
    }

    private static Stream<Problem> applicationChannels(Profile profile) {
        return when(
                profile.channels().application().isEmpty(), "/channels/application", "NO_CHANNEL");
    }

    private static Stream<Problem> departmentsOnce(Profile profile) {
        return once("/departments", profile.departments(), DepartmentEntry::code);
    }

    private static Stream<Problem> onlineDepartments(Profile profile) {
        var known = profile.departments().stream().map(DepartmentEntry::code).toList();
        var online = profile.online();
        var planned = online.planned().stream().map(OnlineTerms.Planned::department).toList();
        return Stream.of(
                        online.active().stream()
                                .filter(code -> !known.contains(code))
                                .map(it -> unknownDepartment("/online/active", it)),
                        planned.stream()
                                .filter(code -> !known.contains(code))
                                .map(it -> unknownDepartment("/online/planned", it)),
                        planned.stream()
                                .filter(online.active()::contains)
                                .map(it -> Problem.at("/online/planned", "ACTIVE_ALREADY", it)))
                .flatMap(it -> it);
    }

    /// Words and pictures of a consultation never travel in the open (rules.md §9).
    private static Stream<Problem> externalRoom(Profile profile) {
        return profile.online().room() instanceof OnlineTerms.External room
                ? when(
                        !room.address().startsWith("https://"),
                        "/online/room/address",
                        "NOT_ENCRYPTED")
                : Stream.empty();
    }

    private static Problem unknownDepartment(String pointer, Object code) {
        return Problem.at(pointer, "NO_DEPARTMENT", code);
    }

    private static Stream<Problem> majority(Profile profile) {
        var ages = profile.consultees().majority();
        var dates = ages.stream().map(Consultees.Majority::from).toList();
        return when(
                ages.isEmpty() || !dates.equals(dates.stream().sorted().distinct().toList()),
                "/consultees/majority",
                "MAJORITY");
    }

    private static Stream<Problem> attendees(Profile profile) {
        return when(
                profile.consultees().maxAttendees() < 1, "/consultees/maxAttendees", "NO_ATTENDEE");
    }

    private static Stream<Problem> exclusionsOnce(Profile profile) {
        return once("/exclusions/cases", profile.exclusions().cases(), Exclusions.Exclusion::code);
    }

    private static Stream<Problem> deathEndsEverything(Profile profile) {
        return when(
                profile.exclusions().of("DECEASED").isEmpty(),
                "/exclusions/cases",
                "DECEASED_MISSING");
    }

    private static Stream<Problem> decidersOnce(Profile profile) {
        var decisions = profile.decisions();
        return decisions.department().stream()
                .filter(decisions.secretariat()::contains)
                .map(it -> Problem.at("/decisions/department", "TWO_DECIDERS", it));
    }

    private static Stream<Problem> payment(Profile profile) {
        var payment = profile.payment();
        var withCard =
                payment.methods().values().stream()
                        .anyMatch(methods -> methods.contains(PaymentMethod.CARD));
        var unpayable =
                Stream.of(Mode.values())
                        .filter(mode -> !payment.methods().containsKey(mode))
                        .map(it -> Problem.at("/payment/methods", "NO_PAYMENT", it));
        return Stream.concat(
                unpayable,
                when(
                        withCard && payment.cardMarks().isEmpty(),
                        "/payment/cardMarks",
                        "NO_CARD_MARK"));
    }

    private static Stream<Problem> talk(Profile profile) {
        var talk = profile.talk();
        return when(
                talk.principleMinutes() < 1 || talk.principleMinutes() > talk.maxMinutes(),
                "/talk/principleMinutes",
                "TALK_LENGTH");
    }

    private static Stream<Problem> days(Profile profile) {
        var procedure = profile.procedure();
        return when(
                procedure.targetDays() < 1 || procedure.waitingDays() < 1, "/procedure", "DAYS");
    }

    private static <T> Stream<Problem> once(
            String pointer, List<T> list, Function<T, Object> identity) {
        var seen = new HashSet<Object>();
        var twice = new ArrayList<Problem>();
        for (var index = 0; index < list.size(); index++) {
            var id = identity.apply(list.get(index));
            if (!seen.add(id)) {
                twice.add(Problem.at(pointer + "/" + index, "LISTED_TWICE", id));
            }
        }
        return twice.stream();
    }

    static Stream<Problem> when(boolean wrong, String pointer, String code) {
        return wrong ? Stream.of(Problem.at(pointer, code)) : Stream.empty();
    }
}
