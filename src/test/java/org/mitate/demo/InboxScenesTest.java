package org.mitate.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.mitate.Clinic;
import org.mitate.TestClock;
import org.mitate.files.Media;
import org.mitate.files.PageImages;
import org.mitate.files.Scan;
import org.mitate.hospital.terms.Channel;
import org.mitate.intake.Edition;
import org.mitate.intake.WritingDesk;
import org.mitate.paper.FaxMarks;
import org.mitate.paper.PaperCode;
import org.mitate.paper.PaperCode.Kind;
import org.mitate.recognition.SheetReader;
import org.mitate.shared.CaseNumber;
import org.springframework.beans.factory.annotation.Autowired;

/// What comes in while somebody looks at the demo can be read by the inbox as it should.
@Clinic
@TestInstance(Lifecycle.PER_CLASS)
class InboxScenesTest {

    @Autowired private InboxScenes scenes;
    @Autowired private StrayScenes strays;
    @Autowired private Performance performance;
    @Autowired private WritingDesk desk;
    @Autowired private FaxMarks marks;
    @Autowired private TestClock clock;

    private List<IncomingFile> files = List.of();

    @BeforeAll
    void playTheWholeCast() {
        clock.reset();
        performance.play(new PerformanceTest.Machine(clock));
        files = scenes.all(clock.instant());
    }

    @Test
    void whatWentInUpsideDownOverABadLineIsReadWithTheOwnCopyThatShouldHaveStayedAtHome() {
        assertThat(kinds(file(FaxStory.UPSIDE_DOWN, "")))
                .containsExactly(Kind.OWN_COPY, Kind.CHECKLIST, Kind.APPLICATION, Kind.APPLICATION);
    }

    @Test
    void theTelephoneNumberWasChangedAfterTheFirstEdition() {
        var number = sample(FaxStory.OLD_EDITION).number();

        assertThat(desk.newestEdition(number)).get().returns(2, Edition::number);
        assertThat(telephone(number, 1)).isNotEqualTo(telephone(number, 2));
    }

    private String telephone(CaseNumber number, int edition) {
        return desk.edition(number, edition).orElseThrow().form().value("patientTelephone");
    }

    @Test
    void theLateLetterLiesBehindTheOneThatAskedForIt() {
        var late = file(FaxStory.LATE_LETTER, "");

        assertThat(late.channel()).isEqualTo(Channel.POST);
        assertThat(codes(late)).hasSize(2).first().isNotEqualTo(Optional.empty());
        assertThat(codes(late)).last().isEqualTo(Optional.empty());
    }

    @Test
    void theNightFaxCameBeforeTheOffice() {
        assertThat(file(FaxStory.NIGHT, "-2").at())
                .isAfter(file(FaxStory.NIGHT, "-1").at())
                .isBefore(TestClock.OPENING);
    }

    @Test
    void aCodeOfAnotherHospitalIsOne() {
        var reading =
                new SheetReader().read(page(stray("fax-elsewhere").bytes().get(), 1), marks::read);

        assertThat(reading.code()).isEmpty();
        assertThat(reading.strangeCode()).isTrue();
    }

    private IncomingFile stray(String name) {
        return strays.all(clock.instant()).stream()
                .filter(file -> file.name().startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    private IncomingFile file(FaxStory story, String part) {
        String number = sample(story).number().value().toLowerCase(Locale.ROOT);
        return files.stream()
                .filter(file -> file.name().endsWith(number + part + ".tif"))
                .findFirst()
                .orElseThrow();
    }

    private static SampleCase sample(FaxStory story) {
        return Casting.cases().stream()
                .filter(sample -> sample.fax() == story)
                .findFirst()
                .orElseThrow();
    }

    private List<Kind> kinds(IncomingFile file) {
        return codes(file).stream().map(code -> code.orElseThrow().kind()).toList();
    }

    private List<Optional<PaperCode>> codes(IncomingFile file) {
        byte[] content = file.bytes().get();
        var reader = new SheetReader();
        return IntStream.rangeClosed(1, Scan.of(file.name(), content).pages())
                .mapToObj(place -> reader.read(page(content, place), marks::read).code())
                .toList();
    }

    private static BufferedImage page(byte[] content, int place) {
        return PageImages.fine(Media.of(content).orElseThrow(), content, place);
    }
}
