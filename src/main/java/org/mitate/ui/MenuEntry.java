package org.mitate.ui;

import java.util.Set;

/// A door of the staff's menu: rooms offer theirs as beans, ordered by place.
///
/// @param path where it leads
/// @param text key of its name
/// @param place order among the doors; from 100 on it stands apart at the end
/// @param roles who sees it
public record MenuEntry(String path, String text, int place, Set<String> roles) {

    public static MenuEntry of(String path, String text, int place, String... roles) {
        return new MenuEntry(path, text, place, Set.of(roles));
    }

    public boolean apart() {
        return place >= 100;
    }
}
