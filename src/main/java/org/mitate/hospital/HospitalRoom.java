package org.mitate.hospital;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mitate.shared.CannotStart;
import org.mitate.ui.Texts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;

/// Opens the hospital's room: reads the profile, keeps its version, and refuses to start with one
/// that is wrong.
@Configuration(proxyBeanMethods = false)
class HospitalRoom {

    /// @param files one or more versions of the profile of one hospital
    /// @param sections for the demo hospital: sections that replace those of every version
    @Bean
    PostedNotices noticeBoard(
            @Value("${mitate.profile}") Resource[] files,
            @Value("${mitate.profile-sections:}") Optional<Resource> sections,
            ProfileShelf shelf,
            HouseBook book) {
        var texts = Stream.of(files).map(file -> text(file, sections)).toList();
        texts.forEach(text -> shelf.keep(read(text), text));
        var hospitals = texts.stream().map(text -> read(text).id()).distinct().toList();
        var board = new PostedNotices(book, it -> notices(shelf, it, hospitals), System::nanoTime);
        board.now();
        return board;
    }

    @Bean
    Hospital hospital(NoticeBoard board, Clock clock) {
        return new Hospital(board, clock);
    }

    private static Notices notices(ProfileShelf shelf, HouseBook book, List<String> hospitals) {
        var kept = hospitals.stream().flatMap(id -> shelf.versionsOf(id).stream()).toList();
        return new Notices(
                kept.stream().filter(KeptVersion::stands).map(HospitalRoom::read).toList(),
                kept.stream().filter(it -> !it.stands()).map(HospitalRoom::read).toList(),
                book.activations(),
                book.holidays().map(PostedHolidays::holidays).orElseGet(Holidays::builtIn),
                book.closures().stream().map(ExtraClosure::day).collect(Collectors.toSet()));
    }

    private static ProfileText text(Resource file, Optional<Resource> sections) {
        ProfileText text = text(file);
        return sections.map(HospitalRoom::text)
                .map(other -> ProfileSections.replace(text.yaml(), other.yaml()))
                .map(yaml -> new ProfileText(text.name(), yaml))
                .orElse(text);
    }

    private static ProfileText text(Resource file) {
        var name = String.valueOf(file.getFilename());
        try {
            return new ProfileText(name, file.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new CannotStart(
                    "The profile %s cannot be read: check mitate.profile.".formatted(name),
                    "プロファイル %s を読めません。mitate.profile を確かめてください。".formatted(name),
                    unreadable);
        }
    }

    private static Profile read(KeptVersion kept) {
        return read(new ProfileText("kept version " + kept.version(), kept.yaml()));
    }

    private static Profile read(ProfileText text) {
        try {
            return text.read();
        } catch (ProfileProblems problems) {
            throw new CannotStart(
                    "The profile cannot be used:\n" + told(problems, Locale.ENGLISH),
                    "プロファイルに誤りがあります:\n" + told(problems, Locale.JAPANESE),
                    problems);
        }
    }

    private static String told(ProfileProblems problems, Locale locale) {
        return String.join("\n", problems.sentences(new Texts(), locale));
    }
}
