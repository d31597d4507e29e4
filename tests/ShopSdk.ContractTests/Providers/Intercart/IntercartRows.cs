using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ShopSdk.ContractTests.Rows;
using ShopSdk.Providers.Intercart;
using ShopSdk.Providers.Intercart.Wire;
using ShopSdk.Stores;
using ShopSdk.TestKit;

namespace ShopSdk.ContractTests.Providers.Intercart;

internal sealed class IntercartRows : IContractRows
{
    private const string Order = "ic_d2cc2ed5a8c6e1d51eb586a2";

    private static readonly ContractApi<IIntercartApi> Api = new(store => new IntercartApi(store.Channel, IntercartJson.Default));

    public string Provider => "Intercart";

    public IReadOnlyList<ContractRow> Rows { get; } =
    [
        Api.Row(
            nameof(IIntercartApi.CreateOrderAsync),
            "create-order",
            (api, token) => api.CreateOrderAsync(Body("create-order", IntercartJson.Default.IntercartCreateOrderRequest), token)
        ),
        Api.Row(
            nameof(IIntercartApi.GetOrderAsync),
            "get-order",
            async (api, token) => (await api.GetOrderAsync(Order, token)).ProductList.Should().NotBeEmpty()
        ),
        Api.Row(
            nameof(IIntercartApi.GetOrderAsync),
            "get-completed-order",
            async (api, token) => (await api.GetOrderAsync(Order, token)).Completed.Should().BeTrue()
        ),
        Update("update-contact"),
        Update("update-shipping-line"),
        Update("apply-discount"),
        Update("remove-discount"),
        Update("apply-tips"),
        Update("add-payment-info"),
        Update("upsell-first"),
        Update("upsell-remove"),
        Api.Row(
            nameof(IIntercartApi.CompleteOrderAsync),
            "complete-order",
            async (api, token) =>
            {
                IntercartCompleteOrderRequest body = Body("complete-order", IntercartJson.Default.IntercartCompleteOrderRequest);
                (await api.CompleteOrderAsync(Order, body, token)).Completed.Should().BeTrue();
            }
        ),
        Api.Row(
            nameof(IIntercartApi.UpdateCompletedOrderAsync),
            "post-order-update",
            (api, token) =>
                api.UpdateCompletedOrderAsync(
                    Order,
                    Body("post-order-update", IntercartJson.Default.IntercartPostOrderUpdateRequest),
                    token
                )
        ),
    ];

    public ContractRow Read => Rows.First(row => row.Method == nameof(IIntercartApi.GetOrderAsync));

    public ContractRow Once => Rows.First(row => row.Method == nameof(IIntercartApi.CompleteOrderAsync));

    public StoreOptions CreateOptions(Uri server) => new IntercartOptions { BaseAddress = server, ShopToken = "contract-token" };

    private static ContractRow Update(string name) =>
        Api.Row(
            nameof(IIntercartApi.UpdateOrderAsync),
            name,
            (api, token) => api.UpdateOrderAsync(Order, Body(name, IntercartJson.Default.IntercartUpdateOrderRequest), token)
        );

    // The request as the provider's document prints it, through our own record.
    private static T Body<T>(string operation, JsonTypeInfo<T> type) =>
        JsonSerializer.Deserialize(FixtureFile.Text("intercart", $"{operation}.request.json"), type)!;
}
