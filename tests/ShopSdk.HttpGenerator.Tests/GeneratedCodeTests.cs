namespace ShopSdk.HttpGenerator.Tests;

public sealed partial class GeneratedCodeTests
{
    [Fact]
    public void Generate_RepresentativeInterface_MatchesTheCheckedInText()
    {
        string directory = Path.Combine(Repository.Root, "tests", "ShopSdk.HttpGenerator.Tests", "Expected");
        string source = File.ReadAllText(Path.Combine(directory, "IStoreApi.cs.txt"));
        string expected = File.ReadAllText(Path.Combine(directory, "StoreApi.g.cs.txt"));

        Generated generated = Compilations.Generate(source);

        generated.Diagnostics.Should().BeEmpty();
        generated.CompilerMessages().Should().BeEmpty();
        string text = generated.Texts.Should().ContainSingle().Which.Value;
        if (text != expected)
            File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "StoreApi.g.cs.received.txt"), text);
        text.Should().Be(expected);
    }

    [Theory]
    [InlineData("Get", "Get")]
    [InlineData("Post", "Post")]
    [InlineData("Put", "Put")]
    [InlineData("Patch", "Patch")]
    [InlineData("Delete", "Delete")]
    public void Generate_Verb_NamesTheHttpMethod(string attribute, string property)
    {
        string text = Compilations.GenerateAndCompile(
            $$"""
            [{{attribute}}("/orders"), Effect(Effect.Once)]
            Task<Order> CallAsync(CancellationToken cancellationToken = default);
            """
        );

        text.Should().Contain($"global::System.Net.Http.HttpMethod.{property},").And.Contain("Effect.Once);");
    }

    [Fact]
    public void Generate_Placeholders_AreFilledInTheOrderOfThePath()
    {
        string text = Compilations.GenerateAndCompile(
            """
            [Get("/shops/{shop}/orders/{order_id}/{page}"), Effect(Effect.Read)]
            Task GetAsync(int page, [AliasAs("order_id")] string orderId, Guid SHOP, CancellationToken cancellationToken);
            """
        );

        Steps(text).Should().Equal("AddPath(\"shop\", SHOP)", "AddPath(\"order_id\", orderId)", "AddPath(\"page\", page)");
    }

    [Fact]
    public void Generate_PathValues_OfEveryKind()
    {
        string text = Compilations.GenerateAndCompile(
            """
            [Get("/{flag}/{kind}/{day}/{weight}"), Effect(Effect.Read)]
            Task GetAsync(
                bool flag, DayOfWeek kind, [Query(Format = "yyyy-MM-dd")] DateOnly day, double weight, CancellationToken token);
            """
        );

        Steps(text)
            .Should()
            .Equal(
                "AddPath(\"flag\", (flag ? \"True\" : \"False\"))",
                "AddPath(\"kind\", WireText(kind))",
                "AddPath(\"day\", day, \"yyyy-MM-dd\")",
                "AddPath(\"weight\", weight)"
            );
    }

    [Fact]
    public void Generate_QueryValues_OfEveryKind()
    {
        string text = Compilations.GenerateAndCompile(
            """
            [Get("/orders"), Effect(Effect.Read)]
            Task FindAsync(
                string text, string? maybe, bool flag, bool? maybeFlag, int number, long? maybeNumber, decimal price, char letter,
                [Query(Format = "0.00")] decimal rounded, DayOfWeek? day, [AliasAs("created-at")] [Query(Format = "O")] DateTimeOffset? created,
                [Query(".", "prefix", "yyyy")] DateTime year, TimeSpan age, CancellationToken cancellationToken = default);
            """
        );

        Steps(text)
            .Should()
            .Equal(
                "AddQuery(\"text\", text)",
                "AddQuery(\"maybe\", maybe)",
                "AddQuery(\"flag\", flag)",
                "AddQuery(\"maybeFlag\", maybeFlag.GetValueOrDefault())",
                "AddQuery(\"number\", number)",
                "AddQuery(\"maybeNumber\", maybeNumber.GetValueOrDefault())",
                "AddQuery(\"price\", price)",
                "AddQuery(\"letter\", letter)",
                "AddQuery(\"rounded\", rounded, \"0.00\")",
                "AddQuery(\"day\", WireText(day.GetValueOrDefault()))",
                "AddQuery(\"created-at\", created.GetValueOrDefault(), \"O\")",
                "AddQuery(\"year\", year, \"yyyy\")",
                "AddQuery(\"age\", age)"
            );
        text.Should().Contain("if (maybeNumber.HasValue)");
    }

    [Fact]
    public void Generate_QueryCollections_InEveryFormat()
    {
        string text = Compilations.GenerateAndCompile(
            """
            [Post("/orders"), Effect(Effect.Read)]
            Task FindAsync(
                [Query] string[] names, [Query] IReadOnlyList<string?>? maybe, [Query(CollectionFormat.Multi)] List<int> ids,
                [Query(CollectionFormat = CollectionFormat.Pipes, Format = "yyyy")] IEnumerable<DateOnly> years,
                [Query(CollectionFormat.Ssv)] bool[]? flags, [Query(CollectionFormat.Tsv)] DayOfWeek[] days,
                CancellationToken cancellationToken = default);
            """
        );

        Steps(text)
            .Should()
            .Equal(
                "AddQuery(\"names\", names, ',')",
                "AddQuery(\"maybe\", maybe, ',')",
                "AddQuery(\"ids\", ids, null)",
                "AddQuery(\"years\", years, '|', \"yyyy\")",
                "AddQuery(\"flags\", global::System.Linq.Enumerable.Select(flags, static item => (item ? \"True\" : \"False\")), ' ')",
                "AddQuery(\"days\", global::System.Linq.Enumerable.Select(days, static item => WireText(item)), '\\t')"
            );
    }

    [Fact]
    public void Generate_Enumeration_IsWrittenByMemberNameOrValue()
    {
        string text = Compilations.GenerateAndCompile(
            """
            [Get("/orders"), Effect(Effect.Read)]
            Task FindAsync(Channel channel, CancellationToken cancellationToken = default);
            """,
            types: """
            namespace Shop;

            public enum Channel : byte
            {
                [System.Runtime.Serialization.EnumMember(Value = "web-shop")]
                Web,
                Phone,
                Telephone = Phone,
                @event,
            }
            """
        );

        text.Should()
            .Contain("global::Shop.Channel.Web => \"web-shop\",")
            .And.Contain("global::Shop.Channel.Phone => \"Phone\",")
            .And.Contain("global::Shop.Channel.@event => \"event\",")
            .And.Contain("((byte)value).ToString(")
            .And.NotContain("Telephone");
    }

    [Fact]
    public void Generate_HeaderParameters_OfEveryKind()
    {
        string text = Compilations.GenerateAndCompile(
            """
            [Get("/orders"), Effect(Effect.Read)]
            Task FindAsync(
                [Header("X-Token")] string? token, [Header("X-Number")] int number, [Header("X-Maybe")] long? maybe,
                [Header("X-Flag")] bool? flag, CancellationToken cancellationToken = default);
            """
        );

        const string Create = "string.Create(global::System.Globalization.CultureInfo.InvariantCulture, ";
        Steps(text)
            .Should()
            .Equal(
                "AddHeader(\"X-Token\", token)",
                $"AddHeader(\"X-Number\", {Create}$\"{{number}}\"))",
                $"AddHeader(\"X-Maybe\", maybe.HasValue ? {Create}$\"{{maybe.GetValueOrDefault()}}\") : null)",
                "AddHeader(\"X-Flag\", flag.HasValue ? (flag.GetValueOrDefault() ? \"True\" : \"False\") : null)"
            );
    }

    [Fact]
    public void Generate_StaticHeaders_OfTheMethodReplaceAndRemoveTheInterfaces()
    {
        string text = Compilations.GenerateAndCompile(
            """
            [Headers("accept: text/plain", "X-Gone", "X-Own:with:colons"), Get("/orders"), Effect(Effect.Read)]
            Task FindAsync(CancellationToken cancellationToken = default);
            """,
            onInterface: """[Headers("Accept: application/json", "X-Gone: 1", "X-Kept:  yes ", "X-Empty:")]"""
        );

        text.Should()
            .Contain(
                """
                            new("X-Kept", "yes"),
                            new("X-Empty", ""),
                            new("accept", "text/plain"),
                            new("X-Own", "with:colons"),
                        });
                """
            )
            .And.NotContain("X-Gone");
    }

    [Fact]
    public void Generate_Bodies_UseTheRegisteredTypes()
    {
        string text = Compilations.GenerateAndCompile(
            """
            [Post("/a"), Effect(Effect.Once)]
            Task CreateAsync([Body] OrderUpdate update, CancellationToken cancellationToken = default);

            [Put("/b"), Effect(Effect.Repeatable)]
            Task<Order?> PutAsync([Body(true)] OrderUpdate? request, CancellationToken cancellationToken = default);

            [Get("/c"), Effect(Effect.Read)]
            Task<IReadOnlyList<Order>> ListAsync(
                [Body(BodySerializationMethod.Serialized)] List<int> ids, CancellationToken cancellationToken = default);
            """,
            """
            [JsonSerializable(typeof(IReadOnlyList<Order>))]
            [JsonSerializable(typeof(List<int>))]
            """
        );

        text.Should()
            .Contain("request.SetBody(update, _types.OrderUpdate);")
            .And.Contain("request2.SetBody(request, _types.OrderUpdate);")
            .And.Contain("request.SetBody(ids, _types.ListOfInt32);")
            .And.Contain("ThrowIfNull(update);")
            .And.Contain("ThrowIfNull(ids);")
            .And.NotContain("ThrowIfNull(request);", "that body may be null")
            .And.Contain("return _channel.SendAsync(ref request, _types.IReadOnlyListOfOrder, cancellationToken);");
    }

    private static IEnumerable<string> Steps(string text) =>
        text.Split('\n')
            .Select(line => line.Trim())
            .Where(line => line.StartsWith("request.", StringComparison.Ordinal))
            .Select(line => line["request.".Length..^1]);
}
