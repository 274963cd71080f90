package nl.poort.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import java.util.stream.Collectors;
import nl.poort.techniek.db.Actor;
import nl.poort.web.aanmelden.OidcPagina;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A tiny identity provider on loopback plays the other side, also a dishonest one.
class OidcTest {
    private HttpServer provider;
    private String issuer;
    private RSAKey key;
    private String nonce;
    private String challenge;
    private String tokenNonce;
    private Proefsite site;

    @BeforeEach
    void open() throws Exception {
        key = new RSAKeyGenerator(2048).keyID("een").generate();
        provider = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        issuer = "http://127.0.0.1:" + provider.getAddress().getPort();
        provider.createContext("/.well-known/openid-configuration", x -> json(x, """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/auth","token_endpoint":"%1$s/token","jwks_uri":"%1$s/jwks",
                "response_types_supported":["code"],"subject_types_supported":["public"],
                "id_token_signing_alg_values_supported":["RS256"],"code_challenge_methods_supported":["S256"],
                "token_endpoint_auth_methods_supported":["client_secret_basic"]}""".formatted(issuer)));
        provider.createContext("/jwks", x -> json(x, new JWKSet(key.toPublicJWK()).toString()));
        provider.createContext("/token", this::token);
        provider.start();
        site = new Proefsite(accounts -> new OidcPagina(
                        accounts,
                        URI.create(issuer),
                        "poort",
                        "een geheim van ten minste 32 tekens",
                        "http://localhost")
                .routes());
        site.accounts.koppelOidc(Actor.system("proef"), site.kim.id(), issuer, "kim-1");
    }

    @AfterEach
    void sluit() {
        site.close();
        provider.stop(0);
    }

    @Test
    void wie_zich_bij_de_eigen_organisatie_aanmeldt_komt_binnen_waar_hij_heen_wilde() {
        var browser = site.browser();
        var vraag = heen(browser, "/proef/klant/x");
        var voor = browser.koekje;
        var antwoord = browser.get("/aanmelden/oidc/terug?code=goed&state=" + vraag.get("state"));
        assertThat(antwoord.headers().firstValue("Location")).hasValue("/proef/klant/x");
        assertThat(browser.koekje).isNotEqualTo(voor);
        assertThat(browser.get("/proef").body()).isEqualTo("werkplek");
        assertThat(vraag).containsEntry("code_challenge_method", "S256").containsEntry("response_type", "code");
    }

    @Test
    void een_andere_state_een_andere_nonce_en_een_andere_browser_worden_geweigerd() {
        var browser = site.browser();
        heen(browser, "/");
        assertThat(browser.get("/aanmelden/oidc/terug?code=goed&state=verzonnen")
                        .statusCode())
                .isEqualTo(422);

        var vraag = heen(browser, "/");
        tokenNonce = "van-een-ander";
        assertThat(browser.get("/aanmelden/oidc/terug?code=goed&state=" + vraag.get("state"))
                        .statusCode())
                .isEqualTo(422);
        tokenNonce = null;

        var derde = heen(browser, "/");
        assertThat(site.browser()
                        .get("/aanmelden/oidc/terug?code=goed&state=" + derde.get("state"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(browser.get("/proef").statusCode()).isEqualTo(303);
    }

    @Test
    void terug_gaat_het_alleen_naar_een_eigen_pagina() {
        var browser = site.browser();
        var vraag = heen(browser, "//kwaad.example");
        var antwoord = browser.get("/aanmelden/oidc/terug?code=goed&state=" + vraag.get("state"));
        assertThat(antwoord.headers().firstValue("Location")).hasValue("/proef");
    }

    private Map<String, String> heen(Proefsite.Browser browser, String terug) {
        var plaats = browser.get("/aanmelden/oidc?terug=" + terug)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(plaats).startsWith(issuer + "/auth?");
        var vraag = velden(URI.create(plaats).getRawQuery());
        nonce = vraag.get("nonce");
        challenge = vraag.get("code_challenge");
        assertThat(nonce).isNotBlank();
        assertThat(vraag.get("redirect_uri")).isEqualTo("http://localhost/aanmelden/oidc/terug");
        return vraag;
    }

    /// Gives a token only to whoever shows the verifier of this very login.
    private void token(HttpExchange x) throws IOException {
        var vraag = velden(new String(x.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        try {
            var verifier = vraag.getOrDefault("code_verifier", "").getBytes(StandardCharsets.US_ASCII);
            var hash = Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(verifier));
            if (!hash.equals(challenge)) {
                x.sendResponseHeaders(400, -1);
                return;
            }
            var claims = new JWTClaimsSet.Builder()
                    .issuer(issuer)
                    .subject("kim-1")
                    .audience("poort")
                    .issueTime(new Date())
                    .expirationTime(new Date(System.currentTimeMillis() + 60_000))
                    .claim("nonce", tokenNonce == null ? nonce : tokenNonce)
                    .build();
            var jwt = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("een").build(), claims);
            jwt.sign(new RSASSASigner(key));
            json(x, "{\"access_token\":\"a\",\"token_type\":\"Bearer\",\"id_token\":\"" + jwt.serialize() + "\"}");
        } catch (java.security.GeneralSecurityException | com.nimbusds.jose.JOSEException e) {
            throw new IOException(e);
        }
    }

    private static void json(HttpExchange x, String tekst) throws IOException {
        var bytes = tekst.getBytes(StandardCharsets.UTF_8);
        x.getResponseHeaders().set("Content-Type", "application/json");
        x.sendResponseHeaders(200, bytes.length);
        x.getResponseBody().write(bytes);
        x.close();
    }

    private static Map<String, String> velden(String tekst) {
        return Arrays.stream(tekst.split("&"))
                .map(v -> v.split("=", 2))
                .collect(Collectors.toMap(v -> v[0], v -> URLDecoder.decode(v[1], StandardCharsets.UTF_8)));
    }
}
