package org.mitate.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.mitate.shared.Vault;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The key that seals second factors and stored files: from `mitate.key` where several nodes share
/// it, otherwise from a file of the home folder that only this account can read.
@Configuration(proxyBeanMethods = false)
class HouseKey {

    @Bean
    Vault vault(@Value("${mitate.key:}") String given, @Value("${mitate.home}") String home) {
        return new Vault(sha256(given.isBlank() ? kept(Path.of(home)) : given));
    }

    private static String kept(Path folder) {
        Path home = HomeFolder.made(folder);
        try {
            return new PasswordFile(home.resolve("house.key")).password();
        } catch (IOException refused) {
            throw HomeFolder.notWritable(home, refused);
        }
    }

    private static byte[] sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return digest.digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("no SHA-256 in this JDK", e);
        }
    }
}
