global using ShopSdk.Errors;
