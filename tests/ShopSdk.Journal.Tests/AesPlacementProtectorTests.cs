using System.Security.Cryptography;

namespace ShopSdk.Journal.Tests;

public sealed class AesPlacementProtectorTests
{
    private static readonly byte[] Old = RandomNumberGenerator.GetBytes(32);
    private static readonly byte[] New = RandomNumberGenerator.GetBytes(32);

    [Fact]
    public void Unprotect_WhatAnyOfItsKeysEncrypted_GivesTheText()
    {
        string before = new AesPlacementProtector(Old).Protect("é token");
        var now = new AesPlacementProtector(New, Old);

        now.Unprotect(before).Should().Be("é token");
        now.Unprotect(now.Protect("é token")).Should().Be("é token");
        now.Protect("é token").Should().NotBe(now.Protect("é token"), "each has a nonce of its own");
    }

    [Fact]
    public void Unprotect_WithoutTheKeyOrAfterAChange_Fails()
    {
        string text = new AesPlacementProtector(Old).Protect("token");
        byte[] changed = Convert.FromBase64String(text);
        changed[^1] ^= 1;

        foreach (string wrong in (string[])[Convert.ToBase64String(changed), "", "no base64", text[..8]])
            new AesPlacementProtector(Old).Invoking(it => it.Unprotect(wrong)).Should().Throw<CryptographicException>();
        new AesPlacementProtector(New).Invoking(it => it.Unprotect(text)).Should().Throw<CryptographicException>();
    }

    [Fact]
    public void Create_WithoutAKeyOrWithAShortOne_Fails()
    {
        ((Action)(() => _ = new AesPlacementProtector())).Should().Throw<ArgumentException>();
        ((Action)(() => _ = new AesPlacementProtector(new byte[16]))).Should().Throw<ArgumentException>();
    }
}
