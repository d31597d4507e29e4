using System.Diagnostics;
using System.Net;
using System.Text;
using System.Text.Json;
using ShopSdk.ContractTests.Judging;
using ShopSdk.ContractTests.Rows;
using ShopSdk.Http;
using ShopSdk.Stores;
using ShopSdk.TestKit;

namespace ShopSdk.ContractTests.Mutation;

/// <summary>Responses that no provider was seen to send: whatever comes, the caller gets a value or a typed exception.</summary>
public sealed class MutationTests(ITestOutputHelper output)
{
    private const int Cases = 20_000;
    private const string SeedVariable = "SHOPSDK_MUTATION_SEED";

    [Fact]
    public async Task Whatever_is_changed_in_a_response_a_value_or_a_typed_exception_comes_out()
    {
        int seed = int.TryParse(Environment.GetEnvironmentVariable(SeedVariable), out int given) ? given : Random.Shared.Next();
        output.WriteLine($"seed {seed} (set {SeedVariable} to repeat)");
        (IContractRows Provider, ContractRow Row, string Response)[] responses = [.. Responses()];
        responses.Should().NotBeEmpty();
        var mutator = new JsonMutator(seed);
        var kinds = new SortedDictionary<JsonMutation, int>();
        int valid = 0;
        int values = 0;

        for (int i = 0; i < Cases; i++)
        {
            (IContractRows provider, ContractRow row, string response) = responses[i % responses.Length];
            (string text, JsonMutation kind) = mutator.Mutate(response);
            kinds[kind] = kinds.GetValueOrDefault(kind) + 1;
            valid += IsJson(text) ? 1 : 0;
            switch (await RowRunner.CallAsync(row, StoreResponding(provider, text), CancellationToken.None))
            {
                case null:
                    values++;
                    break;
                case ShopException:
                    break;
                case var judgement when !PassedThroughTheSdk(judgement):
                    // The call gave a value; what the row expects of the unchanged response is not expected of a changed one.
                    values++;
                    break;
                case var stray:
                    Assert.Fail($"seed {seed}, case {i}, {kind}: {row.Name} threw {stray}\n{text}");
                    break;
            }
        }

        output.WriteLine(string.Join(", ", kinds.Select(kind => $"{kind.Key} {kind.Value}")));
        output.WriteLine($"{Cases} cases over {responses.Length} responses: {valid} still JSON, {values} gave a value");
        valid.Should().BeGreaterThanOrEqualTo(Cases * 7 / 10);
        values.Should().BeGreaterThanOrEqualTo(Cases / 5);
    }

    private static bool PassedThroughTheSdk(Exception exception) =>
        new StackTrace(exception)
            .GetFrames()
            .Any(frame => frame.GetMethod()?.DeclaringType?.Assembly == typeof(ApiChannel).Assembly);

    /// <summary>Every row that is answered with a body, and that body.</summary>
    private static IEnumerable<(IContractRows Provider, ContractRow Row, string Response)> Responses()
    {
        foreach (IContractRows provider in ContractCatalog.Providers)
        foreach (ContractRow row in provider.Rows)
        {
            string? body = StubResponse.Of(StubMapping.Get(provider.Provider, row.Mappings[^1])).Body;
            if (body is not null && IsJson(body))
                yield return (provider, row, body);
        }
    }

    private static bool IsJson(string text)
    {
        try
        {
            JsonDocument.Parse(text).Dispose();
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static ShopStore StoreResponding(IContractRows provider, string text)
    {
        StoreOptions options = provider.CreateOptions(new Uri("http://127.0.0.1:9/"));
        options.Retry.MaxRetries = 0;
        var transport = new HttpMessageInvoker(new Responding(text));
        return ShopStore.Create(
            StoreName.Parse("contract"),
            options,
            new StoreServices(new ShopTransport(transport, transport), TimeProvider.System)
        );
    }

    private sealed class Responding(string text) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(
                new HttpResponseMessage(HttpStatusCode.OK)
                {
                    Content = new StringContent(text, Encoding.UTF8, "application/json"),
                }
            );
    }
}
