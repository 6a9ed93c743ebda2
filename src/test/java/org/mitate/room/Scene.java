package org.mitate.room;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// An online talk under way in a program of its own, and the keys of both who take part.
///
/// @param number of the case, as it is printed
/// @param key that ends the consultee's link
/// @param digits of the doctor's app, which count for half a minute
public record Scene(
        UUID file, String number, String key, String code, String account, String digits) {

    public static final String PASSWORD = "a password of thirteen";

    static final String SAYS = "on stage ahead by ";
    static final String OPEN = "on stage at ";

    private static final int WORDS = 6;

    static List<Scene> read(List<String> words) {
        var scenes = new ArrayList<Scene>();
        for (int at = 0; at < words.size(); at += WORDS) {
            var of = words.subList(at, at + WORDS);
            var file = UUID.fromString(of.get(0));
            scenes.add(new Scene(file, of.get(1), of.get(2), of.get(3), of.get(4), of.get(5)));
        }
        return scenes;
    }
}
